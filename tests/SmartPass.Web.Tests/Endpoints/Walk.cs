using SmartPass.Kernel;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Endpoints;

/// <summary>All pages, and someone of every role to walk them. The walkers press whatever there is, so the town is theirs alone.</summary>
public sealed class Walk : IAsyncLifetime
{
    internal Town Town { get; private set; } = null!;

    internal TownIds Ids { get; private set; } = null!;

    internal IReadOnlyList<WalkedPage> Pages { get; private set; } = [];

    internal IReadOnlyList<(Role[] Roles, Visitor Visitor)> Everyone { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Town = await Town.Build();
        Ids = await TownIds.Of(Town);
        Pages = await WalkedPage.All(Town.Site.Services);
        // Looked for first: of those below, some will see the board too.
        var principal = await Town.SignInWhoSees(Town.Lincoln, "Board");
        Everyone =
        [
            ([Role.Administrator], principal),
            ([Role.Student], await Town.SignIn(Town.Lincoln, "Grade 11", Town.People(Town.Lincoln, "Grade 11").First())),
            ([Role.Teacher], await Town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board")),
            ([Role.Teacher, Role.HallMonitor], await Town.SignInAs(Role.HallMonitor)),
            ([Role.Teacher, Role.Counselor], await Town.SignInAs(Role.Counselor)),
            ([Role.DistrictIT], Town.DistrictIT),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, visitor) in Everyone)
        {
            visitor.Dispose();
        }

        await Town.DisposeAsync();
    }
}
