using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Acts;

public sealed class AccessTests
{
    private static readonly SchoolId High = Lincoln.High.Id;

    [Fact]
    public async Task A_role_given_counts_at_once_and_so_does_taking_it_back()
    {
        await using var world = await AccountsWorld.Start();
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        Assert.DoesNotContain(AccountsPermissions.ManageAccounts, (await world.ActorOf(Lincoln.Rivera, Lincoln.High)).Permissions);
        Assert.Equal(AccessOutcome.Done, await Role_(world, park, Lincoln.Rivera, Role.Administrator, give: true));
        Assert.Contains(AccountsPermissions.ManageAccounts, (await world.ActorOf(Lincoln.Rivera, Lincoln.High)).Permissions);
        Assert.Equal(AccessOutcome.Done, await Role_(world, park, Lincoln.Rivera, Role.Administrator, give: false));
        Assert.Equal([Role.Teacher], (await world.ActorOf(Lincoln.Rivera, Lincoln.High)).Roles);
        var lines = await world.World.As(Actor.System, null, services => services.GetRequiredService<PlatformDb>().Audit.Where(line => line.SchoolId == High).Select(line => line.ByName + " " + line.What).ToListAsync());
        Assert.Equal(["Dana Park made Ana Rivera Administrator", "Dana Park took the role Administrator from Ana Rivera"], lines);
    }

    [Fact]
    public async Task Nobody_gives_more_than_they_hold_and_nobody_changes_themselves()
    {
        await using var world = await AccountsWorld.Start();
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        var counselor = Lincoln.At(Lincoln.Rivera, Role.Counselor, AccountsPermissions.ManageAccounts);
        Assert.Equal(AccessOutcome.NotYours, await Role_(world, park, Lincoln.Rivera, Role.DistrictIT, give: true));
        Assert.Equal(AccessOutcome.NotYours, await Role_(world, park, Lincoln.Park, Role.Counselor, give: true));
        Assert.Equal(AccessOutcome.NotYours, await Role_(world, counselor, Lincoln.Osei, Role.Administrator, give: true));
        Assert.Equal(AccessOutcome.NotYours, await Role_(world, park, Lincoln.Rivera, Role.Student, give: true));
        Assert.IsType<NewDistrictITOutcome.NotYours>(await world.Act<MakeDistrictIT, NewDistrictITOutcome>(park, act => act.Do(Lincoln.Rivera.Id)));
    }

    [Fact]
    public async Task A_student_is_never_made_staff_nor_granted_a_permission()
    {
        await using var world = await AccountsWorld.Start();
        await world.SetUp();
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        Assert.Equal(AccessOutcome.NotYours, await Role_(world, park, Lincoln.Maya, Role.HallMonitor, give: true));
        Assert.Equal(AccessOutcome.NotYours, await Permission_(world, park, Lincoln.Maya, AccountsPermissions.SeeAudit, Verdict.Granted));
    }

    [Fact]
    public async Task A_single_permission_is_granted_refused_and_left_to_the_roles_again()
    {
        await using var world = await AccountsWorld.Start();
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        Assert.Equal(AccessOutcome.Done, await Permission_(world, park, Lincoln.Rivera, AccountsPermissions.SeeAudit, Verdict.Granted));
        Assert.True((await world.ActorOf(Lincoln.Rivera, Lincoln.High)).Can(AccountsPermissions.SeeAudit));
        Assert.Equal(AccessOutcome.Done, await Permission_(world, park, Lincoln.Rivera, AccountsPermissions.SeeAudit, Verdict.Refused));
        Assert.False((await world.ActorOf(Lincoln.Rivera, Lincoln.High)).Can(AccountsPermissions.SeeAudit));
        Assert.Equal(AccessOutcome.Done, await Permission_(world, park, Lincoln.Rivera, AccountsPermissions.SeeAudit, null));
        Assert.Equal(AccessOutcome.NotThere, await Permission_(world, park, Lincoln.Rivera, AccountsPermissions.SeeAudit, null));
        Assert.Equal(AccessOutcome.NotYours, await Permission_(world, park, Lincoln.Rivera, AccountsPermissions.ManageDistrict, Verdict.Granted));
        Assert.Equal(AccessOutcome.NotYours, await Permission_(world, park, Lincoln.Rivera, "made.up", Verdict.Granted));
    }

    [Fact]
    public async Task District_IT_grants_only_what_it_holds_so_a_schools_records_stay_the_schools()
    {
        await using var world = await AccountsWorld.Start();
        var it = (await world.Standings.ActorOf((await world.SetUp()).Id, High))!;
        Assert.Equal(AccessOutcome.NotYours, await Permission_(world, it, Lincoln.Rivera, AccountsPermissions.SeeAudit, Verdict.Granted));
        Assert.Equal(AccessOutcome.Done, await Permission_(world, it, Lincoln.Rivera, AccountsPermissions.ManageAccounts, Verdict.Granted));
    }

    [Fact]
    public async Task Another_schools_person_is_out_of_reach()
    {
        await using var world = await AccountsWorld.Start();
        var far = Lincoln.Staff(700, "Far", "Away");
        world.Roster.Know(far, (Lincoln.Roosevelt, Role.Teacher));
        await world.WithPassword(far);
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        Assert.Equal(AccessOutcome.NotYours, await Permission_(world, park, far, AccountsPermissions.SeeAudit, Verdict.Granted));
        Assert.Equal(AccessOutcome.NotYours, await Role_(world, park, far, Role.Teacher, give: true));
        Assert.Equal(AccessOutcome.NotYours, await world.Act<ChangeAccount, AccessOutcome>(park, act => act.Do(far.Id, High, AccountChange.Disable)));
        Assert.Null(await world.Act<GiveCode, Slip?>(park, act => act.Do(far.Id, High)));
    }

    [Fact]
    public async Task The_last_District_IT_who_can_sign_in_stays()
    {
        await using var world = await AccountsWorld.Start();
        var ida = await world.SetUp();
        var actor = (await world.Standings.ActorOf(ida.Id, null))!;
        Assert.Equal(RemoveOutcome.IsTheLast, await Remove(world, actor, ida.Id));
        var made = Assert.IsType<NewDistrictITOutcome.Made>(await world.Act<MakeDistrictIT, NewDistrictITOutcome>(actor, act => act.Do(new NewPerson("Bo", "Lund", "bo@district.example"))));
        Assert.Equal(RemoveOutcome.IsTheLast, await Remove(world, actor, ida.Id));
        Assert.IsType<NewDistrictITOutcome.Made>(await world.Act<MakeDistrictIT, NewDistrictITOutcome>(actor, act => act.Do(Lincoln.Rivera.Id)));
        await world.WithPassword(Lincoln.Rivera);
        Assert.Equal(RemoveOutcome.Removed, await Remove(world, actor, ida.Id));
        Assert.NotNull(made.Slip);
        Assert.Empty((await world.Standings.ActorOf(ida.Id, null))!.Permissions);
    }

    [Fact]
    public async Task Staff_added_by_hand_have_their_role_and_a_code()
    {
        await using var world = await AccountsWorld.Start();
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        var slip = Assert.IsType<AddStaffOutcome.Added>(await Add(world, park, new NewPerson("Gus", "Hale"), Role.HallMonitor)).Slip;
        Assert.Equal("gus.hale", slip.UserName);
        var account = await world.World.As(Actor.System, null, services => services.GetRequiredService<AccountsDb>().Accounts.SingleAsync());
        Assert.Equal([Role.HallMonitor], (await world.Standings.ActorOf(account.Id, High))!.Roles);
        Assert.IsType<AddStaffOutcome.NotYours>(await Add(world, Lincoln.At(Lincoln.Rivera, Role.Teacher), new NewPerson("Al", "Best"), Role.Administrator));
        var all = await world.World.As(park, Lincoln.High, services => services.GetRequiredService<PeopleAndAccounts>().All(High));
        Assert.Contains(all, one => one.Person.Name == "Gus Hale" && one is { HasAccount: true, IsStudent: false });
    }

    [Fact]
    public async Task A_form_sent_twice_adds_nobody_twice()
    {
        await using var world = await AccountsWorld.Start();
        var park = await world.ActorOf(Lincoln.Park, Lincoln.High);
        var ida = (await world.Standings.ActorOf((await world.SetUp()).Id, null))!;
        var (gus, ana) = (new NewPerson("Gus", "Hale"), new NewPerson("Ana", "Diaz", "ana@x.org"));
        var both = await Task.WhenAll(Add(world, park, gus, Role.HallMonitor), Add(world, park, gus, Role.HallMonitor));
        Assert.Single(both.OfType<AddStaffOutcome.Added>());
        Assert.Single(both.OfType<AddStaffOutcome.JustAdded>());
        Assert.IsType<AddStaffOutcome.Added>(await Add(world, park, ana, Role.Teacher));
        Assert.Equal("Ana Diaz", Assert.IsType<AddStaffOutcome.AddressIsTaken>(await Add(world, park, ana with { Email = "ANA@x.org" }, Role.Teacher)).By);
        world.World.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.IsType<AddStaffOutcome.Added>(await Add(world, park, gus, Role.HallMonitor));

        var bo = () => world.Act<MakeDistrictIT, NewDistrictITOutcome>(ida, act => act.Do(new NewPerson("Bo", "Lund", "bo@district.example", "bo@district.example")));
        Assert.IsType<NewDistrictITOutcome.Made>(await bo());
        Assert.Equal("Bo Lund", Assert.IsType<NewDistrictITOutcome.AddressIsTaken>(await bo()).By);
    }

    private static Task<AddStaffOutcome> Add(AccountsWorld world, Actor by, NewPerson person, Role role) =>
        world.Act<AddStaff, AddStaffOutcome>(by, act => act.Do(person, High, role));

    private static Task<AccessOutcome> Role_(AccountsWorld world, Actor by, PersonFacts person, Role role, bool give) =>
        world.Act<ChangeRole, AccessOutcome>(by, act => act.Do(person.Id, High, role, give));

    private static Task<AccessOutcome> Permission_(AccountsWorld world, Actor by, PersonFacts person, string permission, Verdict? verdict) =>
        world.Act<ChangePermission, AccessOutcome>(by, act => act.Do(person.Id, High, permission, verdict));

    private static Task<RemoveOutcome> Remove(AccountsWorld world, Actor by, PersonId person) => world.Act<RemoveDistrictIT, RemoveOutcome>(by, act => act.Do(person));
}
