using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Domain;

public sealed class StandingTests
{
    private static readonly PermissionCatalogue Catalogue = new(
    [
        new("board", "See the board", PermissionReach.School, Role.Teacher, Role.HallMonitor, Role.Administrator),
        new("rooms", "Set up rooms", PermissionReach.School, Role.Administrator, Role.DistrictIT),
        new("override", "Override", PermissionReach.School),
        new("district", "The district", PermissionReach.District, Role.DistrictIT),
    ]);

    private static readonly SchoolId High = Lincoln.High.Id;
    private static readonly SchoolId Roosevelt = Lincoln.Roosevelt.Id;

    [Fact]
    public void Roles_of_the_roster_and_roles_given_here_add_up_school_by_school()
    {
        var standing = Of([new(High, Role.Teacher)], [(Roosevelt, Role.HallMonitor)]);
        Assert.Equal([Role.Teacher], standing.At(High, Catalogue)!.Roles);
        Assert.Equal([Role.HallMonitor], standing.At(Roosevelt, Catalogue)!.Roles);
        Assert.Null(standing.At(new SchoolId(9), Catalogue));
        Assert.Empty(standing.At(null, Catalogue)!.Permissions);
    }

    [Fact]
    public void A_single_permission_is_added_or_kept_back_at_its_school_only()
    {
        var standing = Of([new(High, Role.Teacher), new(Roosevelt, Role.Teacher)], [], (High, "override", Verdict.Granted), (High, "board", Verdict.Refused));
        Assert.Equal(["override"], standing.At(High, Catalogue)!.Permissions);
        Assert.Equal(["board"], standing.At(Roosevelt, Catalogue)!.Permissions);
    }

    [Fact]
    public void District_IT_enters_every_school_for_its_set_up_and_sees_no_board()
    {
        var standing = Of([], [(null, Role.DistrictIT)]);
        Assert.Equal(["rooms"], standing.At(High, Catalogue)!.Permissions);
        Assert.Equal(["district"], standing.At(null, Catalogue)!.Permissions);
        Assert.Empty(standing.Schools);
    }

    [Fact]
    public void A_session_holds_by_its_stamp_until_it_is_ended_or_the_account_closed()
    {
        Standing With(SignInState state) => Of([], []) with { SignIn = state };
        Assert.True(With(new("s", false, new HashSet<string>())).Holds("s", "one", TestWorld.Start));
        Assert.False(With(new("s", false, new HashSet<string>())).Holds("t", "one", TestWorld.Start));
        Assert.False(With(new("s", false, new HashSet<string> { "one" })).Holds("s", "one", TestWorld.Start));
        Assert.False(With(new("s", true, new HashSet<string>())).Holds("s", "one", TestWorld.Start));
        Assert.False((Of([], []) with { SignIn = null }).Holds(null, "one", TestWorld.Start));
    }

    [Fact]
    public void Nobody_touches_themselves_or_whoever_stands_above()
    {
        var administrator = Actor(900, Role.Administrator);
        Assert.True(Of([new(High, Role.Administrator)], []).MayBeChangedBy(administrator, High));
        Assert.False((Of([new(High, Role.Teacher)], []) with { Person = administrator.Person }).MayBeChangedBy(administrator, High));
        Assert.False(Of([new(High, Role.Teacher)], [(null, Role.DistrictIT)]).MayBeChangedBy(administrator, High));
        Assert.False(Of([new(High, Role.Administrator)], []).MayBeChangedBy(Actor(901, Role.Counselor), High));
        Assert.True(Of([new(High, Role.Administrator)], []).MayBeChangedBy(Actor(902, Role.DistrictIT), High));
    }

    [Fact]
    public void A_sign_in_that_runs_another_school_is_not_for_this_schools_administrator()
    {
        var shared = Of([new(High, Role.Teacher), new(Roosevelt, Role.Administrator)], []);
        Assert.True(shared.MayBeChangedBy(Actor(900, Role.Administrator), High));
        Assert.False(shared.SignInMayBeChangedBy(Actor(900, Role.Administrator), High));
        Assert.True(shared.SignInMayBeChangedBy(Actor(902, Role.DistrictIT), High));
        Assert.True(Of([new(High, Role.Teacher), new(Roosevelt, Role.Teacher)], []).SignInMayBeChangedBy(Actor(900, Role.Administrator), High));
    }

    private static Actor Actor(long person, Role role) => new(new PersonId(person), "Someone", High, new HashSet<Role> { role }, new HashSet<string>());

    private static Standing Of(IReadOnlyList<Affiliation> byRoster, IReadOnlyList<(SchoolId?, Role)> given, params (SchoolId, string, Verdict)[] grants) =>
        new(new PersonId(1), "Ana Rivera", new SignInState("s", false, new HashSet<string>()), byRoster, given, grants);
}
