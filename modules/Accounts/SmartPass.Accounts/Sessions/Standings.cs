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

    private readonly ConcurrentDictionary<PersonId, Remembered> _known = new();

    public async ValueTask<Standing?> Of(PersonId person, CancellationToken stop = default) => (await Current(person, stop)).Standing;

    public async ValueTask<Actor?> ActorOf(PersonId person, SchoolId? school, CancellationToken stop = default)
    {
        var remembered = await Current(person, stop);
        // A day ends without anything being written.
        return remembered.Standing is { } standing && standing.Cover?.IsOn(clock.GetUtcNow()) is not false ? remembered.Actors.GetOrAdd(school ?? default, _ => standing.At(school, catalogue)) : null;
    }

    private ValueTask<Remembered> Current(PersonId person, CancellationToken stop) =>
        _known.TryGetValue(person, out var remembered) && remembered.Roster == topics.Version(RosterTopics.Roster) && remembered.Own == topics.Version(remembered.Topic)
            ? ValueTask.FromResult(remembered)
            : Read(person, stop);

    private async ValueTask<Remembered> Read(PersonId person, CancellationToken stop)
    {
        // Versions are taken before reading: what changes in between is read again, never missed.
        var topic = AccountsTopics.Of(person);
        var (roster, own) = (topics.Version(RosterTopics.Roster), topics.Version(topic));
        await using var scope = scopes.CreateAsyncScope();
        var read = new Remembered(topic, roster, own, await scope.ServiceProvider.GetRequiredService<StandingReader>().Of(person, stop), new());
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known[person] = read;
    }

    private sealed record Remembered(string Topic, long Roster, long Own, Standing? Standing, ConcurrentDictionary<SchoolId, Actor?> Actors);
}
