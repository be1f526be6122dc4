using SmartPass.Kernel;
using SmartPass.SiteTesting;
using SmartPass.Testing;
using SmartPass.Web.Tests.Endpoints;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>Names, notes and reasons of encounter prevention are planted, and every answer of every page to everyone without the permission is looked through.</summary>
public sealed class NothingLeaksTests(Walk walk) : IClassFixture<Walk>
{
    private const string Marker = "Zanzibar";

    [Fact]
    public async Task Nothing_that_anyone_without_the_permission_can_open_names_a_group_its_notes_or_a_reason()
    {
        var office = walk.Everyone.Single(one => one.Roles is [Role.Administrator]).Visitor;
        var students = walk.Town.People(Town.Lincoln, "Grade 12").Take(2).ToList();
        using var one = await walk.Town.SignIn(Town.Lincoln, "Grade 12", students[0]);
        using var other = await walk.Town.SignIn(Town.Lincoln, "Grade 12", students[1]);
        await Plant(office, students, one, other);

        foreach (var (roles, visitor) in walk.Everyone.Where(one => !one.Roles.Contains(Role.Administrator) && !one.Roles.Contains(Role.Counselor)).Append(([Role.Student], one)))
        {
            foreach (var page in walk.Pages)
            {
                var address = roles is [Role.DistrictIT] && !page.IsOfSchool ? page.Path(walk.Ids) : page.At(Town.Lincoln, walk.Ids);
                using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, address));
                var text = await answer.Content.ReadAsStringAsync();

                Assert.False(text.Contains(Marker, StringComparison.OrdinalIgnoreCase), $"{string.Join(" and ", roles)} at {address}");
                Assert.False(text.Contains("encounter group", StringComparison.OrdinalIgnoreCase) && (int)answer.StatusCode == 200 && !address.Contains("access", StringComparison.Ordinal), $"{string.Join(" and ", roles)} at {address}");
            }
        }

        // Those who read the audit log may be others than those who see groups.
        var audit = await office.Open($"{Town.Lincoln}/audit");
        Assert.Equal(200, audit.Status);
        Assert.Contains("made encounter group ", audit.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, audit.Text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A group with notes, and an encounter that it prevents.</summary>
    private static async Task Plant(Visitor office, IReadOnlyList<string> students, Visitor one, Visitor other)
    {
        await office.Open($"{Town.Lincoln}/encounters/new");
        var saved = await office.Press("Save the group", ("Group.Name", $"{Marker} name"), ("Group.Notes", $"{Marker} notes"), ("Who.List", string.Join('\n', students)));
        Assert.Contains(Marker, saved.Words, StringComparison.Ordinal);
        await EncounterTown.GoOut(other);
        await one.Open($"{Town.Lincoln}/now");
        await one.Press("Lockers");
        Assert.Contains(EncounterTown.Generic, one.Page.Words, StringComparison.Ordinal);
    }
}
