using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
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

    public string LetGoAnyway(PassId pass, IEnumerable<StartRule> rules) => $"{Approve(pass)}?overrides={SetAside.Written(rules)}";

    public string Undo(PassId pass) => At($"/passes/{pass}/undo");

    public string BackOnTime(PassId pass) => At($"/passes/{pass}/back");

    public string NextStop(PassId pass) => At($"/passes/{pass}/next");

    public string ReportOn(PassId pass, PersonId student) => At($"/reports/new?student={student}&pass={pass}");

    public string NewPass => At("/passes/new");

    public string People => At("/people");

    /// <param name="underWay">Passes that are under way.</param>
    /// <param name="notRecorded">Passes whose end was not recorded.</param>
    public string AllBack(IEnumerable<PassId> underWay, IEnumerable<PassId> notRecorded) =>
        At($"/my-room/all-back?{string.Join('&', underWay.Select(pass => $"underWay={pass}").Concat(notRecorded.Select(pass => $"notRecorded={pass}")))}");

    public string Pause(RoomId room) => At($"/my-room/{room}/pause");

    public string Resume(RoomId room) => At($"/my-room/{room}/resume");

    public string RoomCode(RoomId room) => At($"/my-room/code/{room}");

    public string CloseRoom(RoomId room) => At($"/rooms/{room}/close");

    public string OpenRoom(RoomId room) => At($"/rooms/{room}/open");

    public string Room(RoomId room) => At($"/rooms/{room}");
}
