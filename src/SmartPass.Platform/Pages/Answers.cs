using System.Text.Json;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SmartPass.Platform.Pages;

/// <summary>How an act answers, knowing no screen: a script is told that live regions may have changed and what to say; a plain form goes back to where it came from, which says it.</summary>
public static class Answers
{
    /// <summary>It was done. The notice, if any, says what, and may offer to take it back.</summary>
    public static IActionResult Done(this PageModel page, string? notice = null, NoticeAct? act = null) => Answer(page, notice, "done", act);

    /// <summary>It was not done, and the notice says what to do next, or offers it.</summary>
    public static IActionResult Refused(this PageModel page, string notice, NoticeAct? act = null) => Answer(page, notice, "refused", act);

    /// <summary>Goes to a page and says something there.</summary>
    public static IActionResult GoTo(this PageModel page, string path, string? notice = null)
    {
        Keep(page, notice, "done");
        return new RedirectResult(page.Request.PathBase + path);
    }

    /// <summary>Shows the page again with its messages and what was typed, as the bad request it was.</summary>
    public static PageResult Again(this PageModel page)
    {
        var result = page.Page();
        result.StatusCode = 400;
        return result;
    }

    private static IActionResult Answer(PageModel page, string? notice, string kind, NoticeAct? act)
    {
        if (page.Request.IsHtmx())
        {
            // JSON escapes what a header may not hold.
            page.Response.Headers["HX-Trigger"] = notice is null
                ? JsonSerializer.Serialize(new Dictionary<string, object> { ["live:now"] = "" })
                : JsonSerializer.Serialize(new Dictionary<string, object> { ["live:now"] = "", ["notice"] = new { kind, text = notice, act = act is null ? null : new { name = act.Name, to = act.To, page = act.IsPage } } });
            return new StatusCodeResult(204);
        }

        Keep(page, notice, kind, act);
        return page.LocalRedirect(Back(page));
    }

    private static void Keep(PageModel page, string? notice, string kind, NoticeAct? act = null)
    {
        if (notice is not null)
        {
            Notice.Keep(page.TempData, kind, notice, act);
        }
    }

    private static string Back(PageModel page)
    {
        var back = page.Request.HasFormContentType ? page.Request.Form["back"].ToString() : "";
        return page.Url.IsLocalUrl(back) ? back : page.Request.PathBase + "/";
    }
}
