using System.Collections.Concurrent;
using SmartPass.Kernel;

namespace SmartPass.Platform.Live;

/// <summary>Those who see the same fragment.</summary>
/// <param name="Name">Names all it depends on besides its topics and rights: page, school, filters.</param>
/// <param name="Rights">Names of the permissions by which it differs.</param>
public sealed record Audience(string Name, params IReadOnlyList<string> Rights);

/// <summary>An audience's fragments, the latest for each set of its rights.</summary>
internal sealed class SharedFragment(IReadOnlyList<string> rights)
{
    private readonly ConcurrentDictionary<int, Fragment> _latest = new();

    public Fragment? Of(Actor actor) => _latest.GetValueOrDefault(Held(actor));

    /// <summary>The fragment of that version that is made or being made; the one offered where there is none, for whoever offers it to make.</summary>
    public Fragment Offer(Fragment mine, Actor actor, DateTimeOffset now) =>
        _latest.AddOrUpdate(Held(actor), mine, (_, old) => old.Stamp == mine.Stamp && old.Until > now && !old.Failed ? old : mine);

    private int Held(Actor actor)
    {
        var held = 0;
        for (var index = 0; index < rights.Count; index++)
        {
            held |= actor.Can(rights[index]) ? 1 << index : 0;
        }

        return held;
    }
}
