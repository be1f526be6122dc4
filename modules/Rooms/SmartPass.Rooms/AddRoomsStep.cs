using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms;

/// <summary>The step "Add rooms" on the way to a working school.</summary>
internal sealed class AddRoomsStep(ISchoolDirectory schools, IRooms rooms) : ISetUpStep
{
    public int Order => 40;

    public async Task<SetUpStep> State(CancellationToken stop)
    {
        var without = new List<School>();
        foreach (var school in schools.All)
        {
            if ((await rooms.All(school.Id, stop)).Count == 0)
            {
                without.Add(school);
            }
        }

        var done = schools.All.Count > 0 && without.Count == 0;
        return new SetUpStep("Add rooms", Sentence(schools.All.Count, without), done, without is [var first, ..] ? $"/{first.Slug}/rooms/starter" : null);
    }

    private static string Sentence(int all, List<School> without) => (all, without) switch
    {
        (0, _) => "Bring in the roster first; then each school starts from a set of usual rooms.",
        (_, []) => "Every school has rooms.",
        (_, [var only]) => $"{only.Name} has no rooms yet; a starter set is ready.",
        (_, [var first, ..]) => $"{without.Count} of {all} schools have no rooms yet, {first.Name} for one; a starter set is ready.",
    };
}
