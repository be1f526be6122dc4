using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SmartPass.Platform.Pages;

/// <summary>What the last act had to say, for the next page to show once.</summary>
/// <param name="Kind">"done" or "refused".</param>
/// <param name="Text">Plain text.</param>
public sealed record Notice(string Kind, string Text)
{
    private const string Key = "notice";

    /// <summary>Leaves a notice behind for the next page.</summary>
    public static void Keep(ITempDataDictionary tempData, string kind, string text) => tempData[Key] = $"{kind}|{text}";

    /// <summary>Takes the notice that an act left behind.</summary>
    public static Notice? Take(ITempDataDictionary tempData) =>
        tempData[Key] is string kept && kept.Split('|', 2) is [var kind, var text] ? new Notice(kind, text) : null;
}
