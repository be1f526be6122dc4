using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Sessions;

/// <summary>The standing of everyone who came by lately, in memory and by version: a request of a signed-in person asks no database.</summary>
internal sealed class Standings(IServiceScopeFactory scopes, Topics topics, PermissionCatalogue catalogue, TimeProvider clock)
{
    private const int Most = 200_000;

    private readonly ConcurrentDictionary<PersonId, KnownStanding> _known = new();

    public async ValueTask<Standing?> Of(PersonId person, CancellationToken stop = default) => (await Current(person, stop)).Standing;

    public async ValueTask<Actor?> ActorOf(PersonId person, SchoolId? school, CancellationToken stop = default)
    {
        var known = await Current(person, stop);
        return ActorOf(known, school);
    }

    /// <summary>The person's standing if it is in memory and nothing changed since.</summary>
    public KnownStanding? Known(PersonId person) =>
        _known.TryGetValue(person, out var known) && known.Roster == topics.Version(RosterTopics.Roster) && known.Own == topics.Version(known.Topic) ? known : null;

    public Actor? ActorOf(KnownStanding known, SchoolId? school)
    {
        // A day ends without anything being written.
        if (known.Standing is not { } standing || standing.Cover?.IsOn(clock.GetUtcNow()) is false)
        {
            return null;
        }

        return known.Actors.TryGetValue(school ?? default, out var actor) ? actor : known.Actors.GetOrAdd(school ?? default, standing.At(school, catalogue));
    }

    private ValueTask<KnownStanding> Current(PersonId person, CancellationToken stop) => Known(person) is { } known ? ValueTask.FromResult(known) : Read(person, stop);

    private async ValueTask<KnownStanding> Read(PersonId person, CancellationToken stop)
    {
        // Versions are taken before reading: what changes in between is read again, never missed.
        var topic = AccountsTopics.Of(person);
        var (roster, own) = (topics.Version(RosterTopics.Roster), topics.Version(topic));
        await using var scope = scopes.CreateAsyncScope();
        var read = new KnownStanding(topic, roster, own, await scope.ServiceProvider.GetRequiredService<StandingReader>().Of(person, stop), new());
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known[person] = read;
    }
}

/// <param name="Topic">What changes the standing besides the roster.</param>
/// <param name="Roster">The roster's version before it was read.</param>
/// <param name="Own">The topic's version before it was read.</param>
/// <param name="Standing">Null for someone who is not there.</param>
/// <param name="Actors">Who the person is at each school asked for.</param>
internal sealed record KnownStanding(string Topic, long Roster, long Own, Standing? Standing, ConcurrentDictionary<SchoolId, Actor?> Actors);
