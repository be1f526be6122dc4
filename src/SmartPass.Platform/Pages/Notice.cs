using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SmartPass.Platform.Pages;

/// <summary>What the last act had to say, for the next page to show once.</summary>
/// <param name="Kind">"done" or "refused".</param>
/// <param name="Text">Plain text.</param>
/// <param name="Act">What one tap can do about it; null for nothing.</param>
public sealed record Notice(string Kind, string Text, NoticeAct? Act = null)
{
    private const string Key = "notice";

    /// <summary>Leaves a notice behind for the next page.</summary>
    public static void Keep(ITempDataDictionary tempData, string kind, string text, NoticeAct? act = null) =>
        tempData[Key] = JsonSerializer.Serialize(new Notice(kind, text, act));

    /// <summary>Takes the notice that an act left behind.</summary>
    public static Notice? Take(ITempDataDictionary tempData) =>
        tempData[Key] is string kept ? JsonSerializer.Deserialize<Notice>(kept) : null;
}

/// <summary>A button on a notice: it posts to an address, as every act does, or opens a page where one has more to say.</summary>
/// <param name="Name">What it says: "Undo".</param>
/// <param name="To">Where it posts to, or the page.</param>
/// <param name="IsPage">Whether it opens a page.</param>
public sealed record NoticeAct(string Name, string To, bool IsPage = false);
