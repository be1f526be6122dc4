using System.Text;
using SmartPass.Accounts.Domain;
using SmartPass.Platform.Export;

namespace SmartPass.Accounts.Pages;

/// <summary>Slips to print or download.</summary>
/// <param name="From">School or district.</param>
/// <param name="Address">Where to use the code.</param>
/// <param name="Slips">One a person.</param>
internal sealed record SlipSheet(string From, string Address, IReadOnlyList<Slip> Slips)
{
    public const string Gone = "Those codes are not shown any more. They still work; for new ones, ask again.";

    public byte[] Csv()
    {
        var text = new StringBuilder("Name,Where,User name,First code,Address\r\n");
        foreach (var slip in Slips)
        {
            text.AppendJoin(',', new[] { slip.Name, slip.Where, slip.UserName, slip.Code, Address }.Select(Field)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Field(string value) => $"\"{FormulaGuard.Guard(value).Replace("\"", "\"\"")}\"";
}
