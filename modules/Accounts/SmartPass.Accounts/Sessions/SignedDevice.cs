using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Guarding;

namespace SmartPass.Accounts.Sessions;

/// <summary>The signed, long-lived cookie by which a browser is known again.</summary>
internal sealed class SignedDevice(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    private readonly SealedCookie _cookie = new("smartpass-device", protection.CreateProtector("SmartPass.Device.v1"));

    public Device Of(HttpContext context)
    {
        if (_cookie.Read(context) is { } text && text.Split('|') is [var id, var known])
        {
            return new Device(id, [.. known.Split(',').Select(number => IId<PersonId>.TryParse(number, out var person) ? person : default).Where(person => person != default)], Address(context));
        }

        // Without a cookie all that one address sends is one device. A page that was opened gives a device of its own, so what newcomers
        // of one address try is counted together as well: throwing cookies away gives nobody more tries than that.
        return new Device($"from {Address(context)}", [], Address(context));
    }

    public void Keep(HttpContext context, Device device)
    {
        var id = device.Id.StartsWith("from ", StringComparison.Ordinal) ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)) : device.Id;
        var text = string.Create(CultureInfo.InvariantCulture, $"{id}|{string.Join(',', device.Known)}");
        _cookie.Give(context, text, clock.GetUtcNow() + Kept);
    }

    // A household or an office has a whole /64 of IPv6 to send from.
    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "nowhere",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)),
        var address => address.MapToIPv4().ToString(),
    };
}
