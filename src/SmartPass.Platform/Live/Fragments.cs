using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;

namespace SmartPass.Platform.Live;

/// <summary>Renders the fragment of a live region once per version and gives the same bytes to all who may see the same.</summary>
public sealed class Fragments(ICompositeViewEngine views, ITempDataProvider tempData, LiveAddresses addresses, LiveStamps stamps, TimeProvider clock)
{
    // Audiences come and go with filters typed into a search box; starting over costs one rendering each.
    private const int Most = 600;

    private readonly ConcurrentDictionary<string, SharedFragment> _shared = new();
    private readonly Remembered<SharedFragment> _byAddress = new(Most);

    /// <param name="page">The page that answers. Its one right decides who may see the fragment, and the address and the audience's rights all that is in it: the next who asks is answered before the page is.</param>
    /// <param name="audience">Those who share the bytes, so nothing personal (an antiforgery token, a name) may be in it.</param>
    /// <param name="stamp">The stamp taken before <paramref name="read"/>.</param>
    /// <param name="partial">The partial that the full page renders too.</param>
    /// <param name="read">Reads the partial's model.</param>
    /// <param name="until">When the clock alone makes it stale, taken before <paramref name="read"/> too.</param>
    public async Task<IActionResult> Answer(PageModel page, Audience audience, string stamp, string partial, Func<Task<object>> read, DateTimeOffset? until = null)
    {
        if (_shared.Count >= Most)
        {
            _shared.Clear();
            _byAddress.Clear();
        }

        var shared = _shared.GetOrAdd(audience.Name, _ => new SharedFragment(audience.Rights));
        var mine = new Fragment(stamp, until ?? DateTimeOffset.MaxValue);
        var fragment = shared.Offer(mine, page.HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor, clock.GetUtcNow());
        if (fragment == mine)
        {
            await mine.Make(async () => await ToHtml(page, partial, await read()));
        }

        addresses.Remember(page.HttpContext);
        _byAddress.Keep(Key(page.Request), shared);
        return new FragmentResult(fragment);
    }

    /// <summary>The fragment that answers the address for those with the actor's rights, if it is rendered and current.</summary>
    internal Fragment? Find(PathString path, ReadOnlySpan<char> query, Actor actor)
    {
        var text = path.Value.AsSpan();
        Span<char> key = stackalloc char[512];
        if (text.Length + 1 + query.Length > key.Length)
        {
            return null;
        }

        text.CopyTo(key);
        key[text.Length] = Between;
        query.CopyTo(key[(text.Length + 1)..]);
        return _byAddress.TryFind(key[..(text.Length + 1 + query.Length)], out var shared) && shared.Of(actor) is { Failed: false } fragment && fragment.Until > clock.GetUtcNow() && stamps.IsCurrentEscaped(fragment.Stamp)
            ? fragment
            : null;
    }

    // No address has it within.
    private const char Between = '\0';

    private static string Key(HttpRequest request) => $"{request.PathBase.Value}{request.Path.Value}{Between}{PollQuery.Read(request.QueryString.Value).Rest}";

    private async Task<byte[]> ToHtml(PageModel page, string partial, object model)
    {
        var view = views.FindView(page.PageContext, partial, isMainPage: false).EnsureSuccessful(null).View!;
        await using var writer = new StringWriter();
        var data = new ViewDataDictionary<object>(page.ViewData, model);
        await view.RenderAsync(new ViewContext(page.PageContext, view, data, new TempDataDictionary(page.HttpContext, tempData), writer, new HtmlHelperOptions()));
        return Encoding.UTF8.GetBytes(writer.ToString());
    }

    private sealed class FragmentResult(Fragment fragment) : IActionResult
    {
        public Task ExecuteResultAsync(ActionContext context) => fragment.Send(context.HttpContext);
    }
}
