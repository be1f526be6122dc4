using Microsoft.Extensions.DependencyInjection;
using SmartPass.Passes.Contracts;
using SmartPass.Telling.Acts;
using SmartPass.Telling.Domain;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Acts;

/// <summary>Each chooses how to be told.</summary>
public sealed class ChoosingTests : TellingWorld
{
    [Fact]
    public async Task What_one_chose_counts_from_the_next_thing_on()
    {
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(7), Lincoln.Maya.Id);
        await Choose(Teacher(Lincoln.Rivera), NoticeKind.Request, new Ways(true, false, true, false));
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(8), Lincoln.Maya.Id);

        Assert.Equal([(false, true), (true, false)], (await ToldTo(Lincoln.Rivera)).Select(notice => (notice.Sound, notice.Browser)));
    }

    [Fact]
    public async Task Who_wants_nothing_of_a_kind_finds_it_in_the_list_and_not_at_the_bell()
    {
        await Choose(Teacher(Lincoln.Rivera), NoticeKind.Request, Ways.None);
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(), Lincoln.Maya.Id);

        Assert.Empty(await ShownNowTo(Lincoln.Rivera));
        Assert.True(Assert.Single(await ToldTo(Lincoln.Rivera)).Seen);
    }

    [Fact]
    public async Task One_persons_choice_is_not_anothers()
    {
        await Choose(Teacher(Lincoln.Osei), NoticeKind.Request, Ways.None);
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(), Lincoln.Maya.Id);

        Assert.Single(await ShownNowTo(Lincoln.Rivera));
    }

    [Fact]
    public async Task What_does_not_concern_one_cannot_be_chosen()
    {
        await SetUpMail();
        await Choose(Student(Lincoln.Maya), NoticeKind.Report, new Ways(true, true, true, true));
        await Happens(PassEventKind.Reported, PassesOfTests.Pass(), Lincoln.Osei.Id);

        Assert.Empty(await ToldTo(Lincoln.Maya));
        Assert.DoesNotContain(NoticeKind.Report, KindsFor.Of(Student(Lincoln.Maya)));
        Assert.DoesNotContain(NoticeKind.Offer, KindsFor.Of(Teacher(Lincoln.Rivera)));
    }

    [Fact]
    public void Nothing_goes_by_mail_unless_it_was_chosen() =>
        Assert.All(Enum.GetValues<NoticeKind>(), kind => Assert.False(UsualWays.Of(kind, true).Email || UsualWays.Of(kind, false).Email));

    [Fact]
    public async Task Marking_all_as_seen_leaves_what_came_meanwhile_and_what_is_anothers()
    {
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(7) with { AskedOf = [Lincoln.Rivera.Id, Lincoln.Osei.Id] }, Lincoln.Maya.Id);
        var upTo = (await ToldTo(Lincoln.Rivera))[0].Id;
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(8), Lincoln.Maya.Id);
        await SeeAll(Teacher(Lincoln.Rivera), upTo);

        Assert.Equal([false, true], (await ToldTo(Lincoln.Rivera)).Select(notice => notice.Seen));
        Assert.False(Assert.Single(await ToldTo(Lincoln.Osei)).Seen);
    }

    [Fact]
    public async Task A_note_that_is_closed_is_seen_and_those_before_it_are_not()
    {
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(7), Lincoln.Maya.Id);
        await Happens(PassEventKind.Requested, PassesOfTests.Pass(8), Lincoln.Maya.Id);
        var latest = (await ToldTo(Lincoln.Rivera)).Max(notice => notice.Id);
        await World.As(Teacher(Lincoln.Rivera), Lincoln.High, async services => await services.GetRequiredService<MarkSeen>().One(latest));

        Assert.Equal(latest, Assert.Single(await ToldTo(Lincoln.Rivera), notice => notice.Seen).Id);
        Assert.Equal(2, (await ToldTo(Lincoln.Rivera)).Count);
    }
}
