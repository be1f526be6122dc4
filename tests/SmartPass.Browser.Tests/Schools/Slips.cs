using AngleSharp.Dom;

namespace SmartPass.Browser.Tests.Schools;

/// <summary>Reads the sheet of first codes as a person would who cuts it up.</summary>
internal static class Slips
{
    public static IReadOnlyList<Account> On(IDocument sheet) =>
        [.. sheet.QuerySelectorAll(".slip").Select(slip =>
        {
            var codes = slip.QuerySelectorAll("code").Select(code => code.TextContent.Trim()).ToList();
            return new Account(slip.QuerySelector("b")!.TextContent.Trim(), codes[0], codes[1]);
        })];
}
