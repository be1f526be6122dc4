using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Sweeps;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests.Sweeps;

public sealed class CardSweepsTests : StudentIdsWorld
{
    [Fact]
    public async Task IssueCards_twice_gives_each_student_and_member_of_staff_one_card()
    {
        await IssueCards();
        var first = await Cards();
        World.Services.GetRequiredService<Topics>().Bump(RosterTopics.Roster);
        await IssueCards();

        Assert.Equal(first.Select(card => card.Number), (await Cards()).Select(card => card.Number));
        Assert.Equal(CardKind.Student, (await CardOf(Lincoln.Maya)).Kind);
        Assert.Equal(CardKind.Staff, (await CardOf(Lincoln.Rivera)).Kind);
        Assert.Equal(first.Count, first.Select(card => card.PersonId).Distinct().Count());
        Assert.Equal(first.Count, first.Select(card => card.Number).Distinct().Count());
    }

    [Fact]
    public async Task Who_comes_with_the_next_roster_has_a_card_then()
    {
        await IssueCards();
        var amara = Lincoln.Student(150, "Amara", "Bello");
        School.Add(amara);
        World.Services.GetRequiredService<Topics>().Bump(RosterTopics.Roster);

        await IssueCards();

        Assert.Equal(1, (await CardOf(amara)).Issue);
    }

    [Fact]
    public async Task A_hall_monitor_who_was_added_by_hand_has_a_card_once_the_account_is_open_and_it_counts()
    {
        await IssueCards();
        var gate = Lincoln.Staff(290, "Gale", "Moss");
        School.AddByHand(gate);
        Rights.Rights[StudentIdsPermissions.Own] = [gate.Id];
        World.Services.GetRequiredService<Topics>().Bump(AccountsTopics.All);

        await IssueCards();

        Assert.Equal(CardKind.Staff, (await CardOf(gate)).Kind);
        Assert.Equal(new IdReading.Known(gate, IdKind.Live), await Scan(await LiveCodeOf(gate)));
        Rights.Rights[StudentIdsPermissions.Own] = [];
        World.Clock.Advance(RotatingCode.StepLength);
        Assert.Equal(new IdReading.Refused(RefusedWhy.Left.ToScanner()), await Scan(await LiveCodeOf(gate)));
    }

    [Fact]
    public async Task ForgetCodes_twice_leaves_what_could_still_be_shown_again()
    {
        await IssueCards();
        var code = await LiveCodeOf(Lincoln.Maya);
        await Scan(code);
        await Scan(code);
        var sweepAt = await World.As(Actor.System, null, services => services.GetRequiredService<ForgetCodes>().NextDue(CancellationToken.None));
        Assert.Equal(World.Clock.GetUtcNow() + SeenCode.KeptFor + TimeSpan.FromMinutes(10), sweepAt);
        await Settle<ForgetCodes>();
        Assert.IsType<IdReading.Refused>(await Scan(code));

        World.Clock.Advance(SeenCode.KeptFor + TimeSpan.FromMinutes(10));
        await Settle<ForgetCodes>();
        await Settle<ForgetCodes>();
        Assert.Equal(0, await World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<StudentIdsDb>().Seen.CountAsync()));
        Assert.NotEmpty(await Refused());

        World.Clock.Advance(RefusedCode.KeptFor);
        await Settle<ForgetCodes>();
        Assert.Empty(await Refused());
        Assert.Null(await World.As(Actor.System, null, services => services.GetRequiredService<ForgetCodes>().NextDue(CancellationToken.None)));
    }

    [Fact]
    public async Task ErasedCards_twice_leaves_no_card_and_no_line_of_who_is_erased_and_all_of_others()
    {
        await IssueCards();
        foreach (var student in new[] { Lincoln.Maya, Lincoln.Jordan })
        {
            var lost = (await CardOf(student)).Number;
            await Revoke(student, lost);
            await Scan(lost);
            await Scan(await LiveCodeOf(student));
        }

        School.Erase(Lincoln.Maya);
        await Settle<ErasedCards>();
        World.Services.GetRequiredService<Topics>().Bump(RosterTopics.Roster);
        await Settle<ErasedCards>();

        Assert.DoesNotContain(await Cards(), card => card.PersonId == Lincoln.Maya.Id);
        Assert.Equal(Lincoln.Jordan.Id, Assert.Single(await Refused()).PersonId);
        Assert.Equal(2, (await Cards()).Count(card => card.PersonId == Lincoln.Jordan.Id));
    }

    private Task<List<Card>> Cards() => World.As(Actor.System, Lincoln.High, services => services.GetRequiredService<StudentIdsDb>().Cards.AsNoTracking().OrderBy(card => card.Id).ToListAsync());
}
