using SmartPass.Kernel;
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

    public string Withdraw(PassId pass) => At($"/passes/{pass}/withdraw");

    public string End(PassId pass) => At($"/passes/{pass}/end");

    public string Pin(PassId pass) => At($"/passes/{pass}/pin");

    /// <summary>The same wish, put to a teacher.</summary>
    public string AskTeacher(RoomId to, string ticket) => $"{Ask(to, ticket)}&askTeacher=true";

    /// <summary>The page of a place, opened at its later times.</summary>
    public string Plan(RoomId to) => $"{Prepare(to)}?later=true";

    public string Go(PassId pass) => At($"/now/{pass}/go");

    public string Instead(PassId waiting, RoomId to) => At($"/now/{waiting}/instead?to={to}");

    public string Next(PassId pass) => At($"/now/{pass}/next");

    public string Urgent(PassId pass) => At($"/now/{pass}/urgent");

    public string Undo(PassId pass) => At($"/now/{pass}/undo");

    public string Decline(PassId pass) => At($"/now/{pass}/decline");

    public string From(PassId pass) => At($"/now/{pass}/from");
}
