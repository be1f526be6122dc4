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

    public byte[] Csv() => CsvFile.Bytes(CsvFile.Write(
        ["Name", "Where", "User name", "First code", "Address"],
        Slips.Select(slip => new[] { slip.Name, slip.Where, slip.UserName, slip.Code, Address })));
}
