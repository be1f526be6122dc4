using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Live;
using SmartPass.Telling.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Pages.Notices;

/// <summary>What the bell in the bar shows and sounds.</summary>
internal sealed class BellReader(NoticeReader notices, ChoiceReader choices, LiveStamps stamps, TimeProvider clock)
{
    public async Task<BellView> Read(School school, Actor actor, CancellationToken stop)
    {
        var stamp = stamps.Take(TellingTopics.Of(school.Id, actor.Person));
        var unseen = await notices.Unseen(school, actor.Person, stop);
        IReadOnlyList<PersonalNotice> now = unseen == 0 ? [] : await notices.Now(school, actor.Person, clock.GetUtcNow(), stop);
        var asStudent = actor.Can(PassPermissions.Ask);
        var chosen = await choices.Of(school.Id, [actor.Person], stop);
        return new BellView(school, unseen, now, stamp,
            asStudent ? Of(NoticeKind.MinuteLeft) : Ways.None, asStudent ? Of(NoticeKind.Overtime) : Ways.None, chosen.Values.Any(ways => ways.Browser));

        Ways Of(NoticeKind kind) => chosen.TryGetValue((actor.Person, kind), out var own) ? own : UsualWays.Of(kind, asStudent);
    }
}
