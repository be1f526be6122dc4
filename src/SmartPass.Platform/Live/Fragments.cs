using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SmartPass.Platform.Live;

/// <summary>Renders the fragment of a live region once per version and gives the same bytes to all who may see the same.</summary>
public sealed class Fragments(ICompositeViewEngine views, ITempDataProvider tempData)
{
    private readonly ConcurrentDictionary<string, (string Stamp, Lazy<Task<string>> Html)> _rendered = new();

    /// <param name="page">The page that answers.</param>
    /// <param name="audience">Names all the fragment depends on besides its topics: page, school, filters, rights. Those who share it share the bytes, so nothing personal (an antiforgery token, a name) may be in it.</param>
    /// <param name="stamp">The stamp taken before <paramref name="read"/>.</param>
    /// <param name="partial">The partial that the full page renders too.</param>
    /// <param name="read">Reads the partial's model.</param>
    public async Task<IActionResult> Answer(PageModel page, string audience, string stamp, string partial, Func<Task<object>> read)
    {
        var entry = _rendered.AddOrUpdate(
            audience,
            _ => (stamp, Render()),
            (_, old) => old.Stamp == stamp ? old : (stamp, Render()));
        try
        {
            return page.Content(await entry.Html.Value, "text/html; charset=utf-8");
        }
        catch
        {
            _rendered.TryRemove(audience, out _);
            throw;
        }
        finally
        {
            if (_rendered.Count > 4096)
            {
                // Audiences come and go with filters typed into a search box; starting over costs one rendering each.
                _rendered.Clear();
            }
        }

        Lazy<Task<string>> Render() => new(async () => await ToHtml(page, partial, await read()));
    }

    private async Task<string> ToHtml(PageModel page, string partial, object model)
    {
        var view = views.FindView(page.PageContext, partial, isMainPage: false).EnsureSuccessful(null).View!;
        await using var writer = new StringWriter();
        var data = new ViewDataDictionary<object>(page.ViewData, model);
        await view.RenderAsync(new ViewContext(page.PageContext, view, data, new TempDataDictionary(page.HttpContext, tempData), writer, new HtmlHelperOptions()));
        return writer.ToString();
    }
}
