using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Platform.Pages;
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

    public string BoardStudent(PersonId student) => At($"/board/students/{student}");

    /// <param name="student">The student.</param>
    /// <param name="back">The board as it is filtered, for the way back.</param>
    public string BoardStudent(PersonId student, string back) => $"{BoardStudent(student)}?back={Uri.EscapeDataString(back)}";

    public string Extend(PassId pass, int minutes) => At($"/board/passes/{pass}/extend?minutes={minutes}");

    public string Roll => At("/roll");

    public string Freeze => At("/freeze");

    public string Thaw => At("/freeze?handler=thaw");

    public string Reports => At("/reports");

    public string OneReport(ReportId report) => At($"/reports/{report}");

    public string NewReport => At("/reports/new");

    public string Report(PersonId student, PassId? pass = null) => $"{NewReport}?student={student}{(pass is null ? "" : $"&pass={pass}")}";

    public string MyPasses => At("/my-passes");

    public string Details(PassId pass) => At($"/passes/{pass}");

    /// <param name="pass">The pass.</param>
    /// <param name="back">The screen it is opened from, for the way back.</param>
    public string Details(PassId pass, string back) => $"{Details(pass)}?back={Uri.EscapeDataString(back)}";

    public string Approve(PassId pass) => At($"/passes/{pass}/approve");

    public string Deny(PassId pass) => At($"/passes/{pass}/deny");

    public string Deny(PassId pass, string reason) => $"{Deny(pass)}?reason={Uri.EscapeDataString(reason)}";

    public string Withdraw(PassId pass) => At($"/passes/{pass}/withdraw");

    public string End(PassId pass) => At($"/passes/{pass}/end");

    public string Pin(PassId pass) => At($"/passes/{pass}/pin");

    /// <summary>The same wish, put to a teacher.</summary>
    public string AskTeacher(RoomId to, string ticket) => $"{Ask(to, ticket)}&askTeacher=true";

    /// <summary>The page of a place, opened at its later times.</summary>
    public string Plan(RoomId to) => $"{Prepare(to)}?later=true";

    public string Go(PassId pass) => At($"/now/{pass}/go");

    public string Instead(PassId waiting, RoomId to) => At($"/now/{waiting}/instead?to={to}");

    public string Urgent(PassId pass) => At($"/now/{pass}/urgent");

    public string Decline(PassId pass) => At($"/now/{pass}/decline");

    public string From(PassId pass) => At($"/now/{pass}/from");

    public string NewPass => At("/passes/new");

    /// <summary>A new pass with this student and place filled in.</summary>
    public string NewPassFor(PersonId student, RoomId? to = null) => $"{NewPass}?student={student}{(to is null ? "" : $"&to={to}")}";

    public string Made(string ticket) => At($"/passes/made?ticket={ticket}");

    public string Groups => At("/groups");

    public string NewGroup => At("/groups/new");

    public string Group(GroupId group) => At($"/groups/{group}");

    public string DeleteGroup(GroupId group) => At($"/groups/{group}/delete");

    public string Planned => At("/planned");

    public string Replan(PassId pass) => At($"/planned/{pass}");

    public string StopSeries(SeriesId series) => At($"/planned/series/{series}/stop");

    public string Rules => At("/rules");

    public string Exceptions => At("/exceptions");

    public string Exception(PersonId student) => At($"/exceptions/{student}");

    public string Person(PersonId person) => At($"/people/{person}");

    public string Devices => At("/devices");

    public string RevokeDevice(DeviceId device) => At($"/devices?handler=revoke&id={device}");

    public string LetGoAnyway(PassId pass, IEnumerable<StartRule> rules) => $"{Approve(pass)}?overrides={SetAside.Written(rules)}";

    /// <summary>What lets a student go against rules: a tap, or the page of the pass where a reason is asked for.</summary>
    public NoticeAct Anyway(PassId pass, IReadOnlyList<StartRule> rules) => RuleTable.AskReason(rules)
        ? new NoticeAct("Let go anyway…", $"{Details(pass)}?anyway={SetAside.Written(rules)}", IsPage: true)
        : new NoticeAct("Let go anyway", LetGoAnyway(pass, rules));

    public string Undo(PassId pass) => At($"/passes/{pass}/undo");

    public string BackOnTime(PassId pass) => At($"/passes/{pass}/back");

    public string NextStop(PassId pass) => At($"/passes/{pass}/next");

    public string People => At("/people");

    /// <param name="underWay">Passes that are under way.</param>
    /// <param name="notRecorded">Passes whose end was not recorded.</param>
    public string AllBack(IEnumerable<PassId> underWay, IEnumerable<PassId> notRecorded) =>
        At($"/my-room/all-back?{string.Join('&', underWay.Select(pass => $"underWay={pass}").Concat(notRecorded.Select(pass => $"notRecorded={pass}")))}");

    public string Pause(RoomId room) => At($"/my-room/{room}/pause");

    public string Resume(RoomId room) => At($"/my-room/{room}/resume");

    public string RoomCode(RoomId room) => At($"/my-room/code/{room}");

    public string CloseRoom(RoomId room) => At($"/rooms/{room}/close?back={Uri.EscapeDataString(MyRoom)}");

    public string OpenRoom(RoomId room) => At($"/rooms/{room}/open");

    public string Room(RoomId room) => At($"/rooms/{room}");
}
