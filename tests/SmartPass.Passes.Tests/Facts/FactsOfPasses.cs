using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Facts;

/// <summary>A pass as others are told of it, at a school where Ms. Park may answer any request.</summary>
internal static class FactsOfPasses
{
    public static Task<PassFacts> FactsOf(this HallWorld world, PassId id) => world.World.As(Actor.System, null, async services =>
        (await new PassFactsReader(services.GetRequiredService<PassesDb>(), services.GetRequiredService<DueReader>(), world.School, world.Rooms, new Administration()).Of([id]))[id]);

    private sealed class Administration : IPeopleWithRight
    {
        public Task<IReadOnlyList<PersonId>> At(SchoolId school, string permission, CancellationToken stop = default) =>
            Task.FromResult<IReadOnlyList<PersonId>>(permission == PassPermissions.AnswerAny ? [Lincoln.Park.Id] : []);

        public Task<IReadOnlyList<SingleGrant>> GrantedAt(SchoolId school, string permission, CancellationToken stop = default) => Task.FromResult<IReadOnlyList<SingleGrant>>([]);
    }
}
