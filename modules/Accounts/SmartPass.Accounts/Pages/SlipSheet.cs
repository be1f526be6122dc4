using SmartPass.Accounts.Domain;
using SmartPass.Platform.Export;

namespace SmartPass.Accounts.Pages;

/// <summary>Slips to print or download.</summary>
/// <param name="From">School or district.</param>
/// <param name="Words">What they are.</param>
/// <param name="Address">Where to use the code; null where that is a screen at hand.</param>
/// <param name="Slips">One a person.</param>
internal sealed record SlipSheet(string From, SlipWords Words, string? Address, IReadOnlyList<Slip> Slips)
{
    public byte[] Csv() => CsvFile.Bytes(CsvFile.Write(
        ["Name", "Where", Words.Name, Words.Title, .. Address is null ? Array.Empty<string>() : ["Address"]],
        Slips.Select(slip => new[] { slip.Name, slip.Where, slip.UserName, slip.Code }.Concat(Address is null ? [] : [Address]).ToArray())));
}
