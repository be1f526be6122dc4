using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SmartPass.Flex.Pages.Calendar;

/// <summary>What a calendar program reads. It signs in nowhere: whoever knows the address may.</summary>
[AllowAnonymous]
internal sealed class ReadModel(FeedReader reader) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken stop)
    {
        Response.Headers.CacheControl = "private, no-cache";
        return await reader.Read(Addresses.SecretIn(secret), stop) is { } feed ? Content(feed.Text, Feed.ContentType) : NotFound();
    }
}
