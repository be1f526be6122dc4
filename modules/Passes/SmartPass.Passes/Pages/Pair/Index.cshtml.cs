using System.Net.Sockets;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Devices;

namespace SmartPass.Passes.Pages.Pair;

/// <summary>Opened on the device itself: a code makes it a kiosk or a hallway display.</summary>
[AllowAnonymous]
internal sealed class IndexModel(PairDevice pair, DeviceAtHand atHand) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    public PairedDevice? Device { get; private set; }

    public bool WasPaired { get; private set; }

    public string? Wrong { get; private set; }

    public string? Opens => Device is null ? null : DeviceAtHand.AddressOf(Device);

    public Task OnGetAsync() => Look();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        switch (await pair.Pair(Code, Address(), stop))
        {
            case PairOutcome.Paired paired:
                atHand.Keep(HttpContext, paired.Device, paired.Secret);
                return Redirect(DeviceAtHand.AddressOf(paired.Device));
            case PairOutcome.Wait wait:
                return await Again($"Too many tries. Wait {CountWords.Count((int)Math.Ceiling(wait.For.TotalSeconds), "second")}, then try again.", StatusCodes.Status429TooManyRequests);
            default:
                return await Again("That code is not good now. A code works once and for ten minutes: check it, or make a new one.", StatusCodes.Status400BadRequest);
        }
    }

    private async Task<PageResult> Again(string wrong, int status)
    {
        Wrong = wrong;
        await Look();
        var page = Page();
        page.StatusCode = status;
        return page;
    }

    private async Task Look() => (Device, WasPaired) = (await atHand.Enter(HttpContext), atHand.WasPaired(HttpContext));

    // A building has a whole /64 of IPv6 to send from.
    private string Address() => HttpContext.Connection.RemoteIpAddress switch
    {
        null => "nowhere",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)),
        var address => address.MapToIPv4().ToString(),
    };
}
