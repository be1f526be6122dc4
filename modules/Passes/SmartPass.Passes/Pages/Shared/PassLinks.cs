using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>Addresses of the module's pages in one school, written out in full since fragments are shared and posted from anywhere.</summary>
internal sealed class PassLinks(CurrentSchool school)
{
    private string At(string path) => $"/{school.Required.Slug}{path}";

    public string Now => At("/now");

    public string Where => At("/now/where");

    public string Search => At("/now/search");

    public string Prepare(RoomId to) => At($"/now/to/{to}");

    public string Ask(RoomId to, string ticket) => At($"/ask?to={to}&ticket={ticket}");

    public string Account => At("/account");

    public string MyRoom => At("/my-room");

    public string Board => At("/board");

    public string MyPasses => At("/my-passes");

    public string Details(PassId pass) => At($"/passes/{pass}");

    /// <param name="pass">The pass.</param>
    /// <param name="back">The screen it is opened from, for the way back.</param>
    public string Details(PassId pass, string back) => $"{Details(pass)}?back={Uri.EscapeDataString(back)}";

    public string Approve(PassId pass) => At($"/passes/{pass}/approve");

    public string Deny(PassId pass) => At($"/passes/{pass}/deny");

    public string Withdraw(PassId pass) => At($"/passes/{pass}/withdraw");

    public string End(PassId pass) => At($"/passes/{pass}/end");

    public string Devices => At("/devices");

    public string RevokeDevice(DeviceId device) => At($"/devices?handler=revoke&id={device}");
}
