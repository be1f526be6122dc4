using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Starting;

public sealed class InviteStaffTests
{
    [Fact]
    public async Task Codes_for_students_alone_are_no_invitation_of_staff()
    {
        await using var world = await AccountsWorld.Start();
        await world.Open(Lincoln.Maya);
        var step = await State(world);
        Assert.False(step.Done);
        Assert.StartsWith("No staff can sign in yet.", step.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_whose_staff_sign_in_needs_an_administrator_among_them()
    {
        await using var world = await AccountsWorld.Start();
        await world.Open(Lincoln.Rivera);
        var step = await State(world);
        Assert.Equal((false, "/lincoln-high/accounts"), (step.Done, step.Path));
        Assert.StartsWith("No administrator yet at Lincoln High.", step.Sentence, StringComparison.Ordinal);

        await world.Open(Lincoln.Park);
        step = await State(world);
        Assert.Equal((true, "2 people on staff have an account."), (step.Done, step.Sentence));
    }

    [Fact]
    public async Task The_role_given_here_counts_like_that_of_the_roster()
    {
        await using var world = await AccountsWorld.Start();
        await world.Open(Lincoln.Rivera);
        Assert.Equal(AccessOutcome.Done, await world.Act<ChangeRole, AccessOutcome>(Actor.System, act => act.Do(Lincoln.Rivera.Id, Lincoln.High.Id, Role.Administrator, give: true)));
        var step = await State(world);
        Assert.Equal((true, "One person on staff has an account."), (step.Done, step.Sentence));
    }

    private static Task<SetUpStep> State(AccountsWorld world) =>
        world.World.As(Actor.System, null, services => Assert.Single(services.GetServices<ISetUpStep>()).State(CancellationToken.None));
}
