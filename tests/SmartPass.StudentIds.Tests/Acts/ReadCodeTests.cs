using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.Testing;

namespace SmartPass.StudentIds.Tests.Acts;

/// <summary>What a scanner makes of a code, and everything that is tried with one.</summary>
public sealed class ReadCodeTests : StudentIdsWorld
{
    [Fact]
    public async Task A_live_code_names_its_owner_once()
    {
        await IssueCards();
        var code = await LiveCodeOf(Lincoln.Maya);

        Assert.Equal(new IdReading.Known(Lincoln.Maya, IdKind.Live), await Scan(code));
        await IsRefused(code, RefusedWhy.Again);
        Assert.Equal(new IdReading.Known(Lincoln.Maya, IdKind.Live), await Scan(code, MonitorsPhone with { Purpose = IdPurpose.Attendance }));
    }

    [Fact]
    public async Task A_code_that_was_read_is_refused_in_a_second_place_until_the_next_one()
    {
        await IssueCards();
        var code = await LiveCodeOf(Lincoln.Maya);
        await Scan(code, Kiosk);

        await IsRefused(code, RefusedWhy.Elsewhere);
        World.Clock.Advance(RotatingCode.StepLength);
        Assert.IsType<IdReading.Known>(await Scan(await LiveCodeOf(Lincoln.Maya)));
    }

    [Fact]
    public async Task Of_many_scanners_at_the_same_instant_one_takes_a_code()
    {
        await IssueCards();
        var code = await LiveCodeOf(Lincoln.Maya);

        var readings = await Task.WhenAll(Enumerable.Range(1, 20).Select(at => Scan(code, new IdScanner($"kiosk {at}", $"Kiosk {at}", IdPurpose.Kiosk))));

        Assert.Single(readings, reading => reading is IdReading.Known);
        Assert.Equal(19, (await Refused()).Where(one => one.Why == RefusedWhy.Elsewhere).Sum(one => one.Count));
    }

    [Fact]
    public async Task A_picture_of_the_screen_is_refused_after_the_step_of_grace()
    {
        await IssueCards();
        var code = await LiveCodeOf(Lincoln.Maya);
        World.Clock.Advance(RotatingCode.StepLength * 2);

        await IsRefused(code, RefusedWhy.Old, Lincoln.Maya);
    }

    [Fact]
    public async Task A_code_that_was_made_up_is_refused_and_names_nobody()
    {
        await IssueCards();
        var card = await CardOf(Lincoln.Maya);
        var forged = new RotatingCode(card.SchoolId, card.Id, RotatingCode.StepAt(World.Clock.GetUtcNow())).Sign(new byte[32]);

        await IsRefused(forged, RefusedWhy.Forged);
        await IsRefused("SP:ABCDEFGH", RefusedWhy.Forged);
        await IsRefused(CardNumber.New(), RefusedWhy.Forged);
        Assert.All(await Refused(), entry => Assert.Null(entry.PersonId));
    }

    [Fact]
    public async Task An_ID_of_another_school_is_told_from_one_that_never_was_and_its_owner_is_not_named_there()
    {
        await IssueCards();

        foreach (var text in new[] { await LiveCodeOf(Lincoln.Maya), (await CardOf(Lincoln.Maya)).Number })
        {
            Assert.Equal(new IdReading.Refused(RefusedWhy.OtherSchool.ToScanner()), await Scan(text, at: Lincoln.Roosevelt));
        }

        Assert.Equal((RefusedWhy.OtherSchool, null, 2), Assert.Single(await Refused(Lincoln.Roosevelt)) is var entry ? (entry.Why, entry.PersonId, entry.Count) : default);
        Assert.Empty(await Refused());
    }

    [Fact]
    public async Task A_card_that_was_lost_fails_at_once_printed_and_live_and_the_next_one_counts()
    {
        await IssueCards();
        var (lost, code) = (await CardOf(Lincoln.Maya), await LiveCodeOf(Lincoln.Maya));

        var next = await Revoke(Lincoln.Maya, lost.Number);

        await IsRefused(lost.Number, RefusedWhy.Revoked, Lincoln.Maya);
        await IsRefused(code, RefusedWhy.Revoked, Lincoln.Maya);
        Assert.NotEqual(lost.Number, next!.Number);
        Assert.Equal(2, next.Issue);
        Assert.Equal(new IdReading.Known(Lincoln.Maya, IdKind.Printed), await Scan(next.Number));
        Assert.Equal(new IdReading.Known(Lincoln.Maya, IdKind.Live), await Scan(await LiveCodeOf(Lincoln.Maya)));
    }

    [Fact]
    public async Task A_card_is_revoked_once_whoever_else_had_the_page_open()
    {
        await IssueCards();
        var lost = await CardOf(Lincoln.Maya);
        await Revoke(Lincoln.Maya, lost.Number);

        Assert.Null(await Revoke(Lincoln.Maya, lost.Number));
        Assert.Null(await Revoke(Lincoln.Jordan, (await CardOf(Lincoln.Maya)).Number));
        Assert.Equal(2, (await CardOf(Lincoln.Maya)).Issue);
    }

    [Fact]
    public async Task A_code_without_network_says_when_it_was_opened_and_holds_for_that_day()
    {
        await IssueCards();
        var opened = DateTimeOffset.FromUnixTimeSeconds(World.Clock.GetUtcNow().ToUnixTimeSeconds());
        World.Clock.Advance(TimeSpan.FromHours(4));

        Assert.Equal(new IdReading.Known(Lincoln.Maya, IdKind.Offline, opened), await Scan(await OfflineCodeOf(Lincoln.Maya, opened)));
        World.Clock.Advance(TimeSpan.FromHours(12));
        await IsRefused(await OfflineCodeOf(Lincoln.Maya, opened), RefusedWhy.Old, Lincoln.Maya);
        await IsRefused(await OfflineCodeOf(Lincoln.Maya, World.Clock.GetUtcNow().AddHours(2)), RefusedWhy.Old, Lincoln.Maya);
    }

    [Fact]
    public async Task A_scanner_that_was_without_network_is_answered_as_of_when_it_read()
    {
        await IssueCards();
        var (code, readAt) = (await LiveCodeOf(Lincoln.Maya), World.Clock.GetUtcNow());
        World.Clock.Advance(TimeSpan.FromMinutes(20));

        Assert.IsType<IdReading.Known>(await Scan(code, Kiosk with { ReadAt = readAt }));
    }

    [Fact]
    public async Task Who_types_the_PIN_slowly_has_shown_the_code_in_time_and_nobody_else_has()
    {
        await IssueCards();
        var opened = DateTimeOffset.FromUnixTimeSeconds(World.Clock.GetUtcNow().ToUnixTimeSeconds());
        var code = await OfflineCodeOf(Lincoln.Maya, opened);
        Assert.IsType<IdReading.Known>(await Scan(code, Kiosk));
        World.Clock.Advance(TimeSpan.FromSeconds(75));

        Assert.IsType<IdReading.Known>(await Scan(code, Kiosk with { Purpose = IdPurpose.KioskPin }));
        Assert.Equal(new IdReading.Refused(RefusedWhy.Old.ToStudent()), await Scan(code, new IdScanner("kiosk 6", "Kiosk, Library", IdPurpose.KioskPin)));
    }

    [Fact]
    public async Task A_kiosk_speaks_to_whoever_stands_there_and_a_monitors_phone_to_the_monitor()
    {
        await IssueCards();
        var lost = (await CardOf(Lincoln.Maya)).Number;
        await Revoke(Lincoln.Maya, lost);

        Assert.Equal(new IdReading.Refused(RefusedWhy.Revoked.ToStudent()), await Scan(lost, Kiosk));
        Assert.Equal(new IdReading.Refused(RefusedWhy.Revoked.ToScanner()), await Scan(lost));
    }

    [Theory]
    [InlineData("000101")]
    [InlineData("Maya")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("SPRING")]
    [InlineData("SPAAAAAAAAAAA")]
    public async Task What_is_no_code_is_left_to_others(string? text)
    {
        await IssueCards();
        Assert.Null(await Scan(text));
        Assert.Empty(await Refused());
    }

    [Fact]
    public async Task A_student_number_in_the_form_of_a_card_is_the_students()
    {
        School.Add(Lincoln.Student(150, "Amara", "Bello") with { Number = "SP0000012345" });
        await IssueCards();

        Assert.Null(await Scan("SP0000012345"));
    }

    [Theory]
    [InlineData("*{0}*")]
    [InlineData(" {0}\t")]
    public async Task A_printed_card_reads_however_the_scanner_writes_it(string form)
    {
        await IssueCards();
        var number = (await CardOf(Lincoln.Jordan)).Number;

        Assert.Equal(new IdReading.Known(Lincoln.Jordan, IdKind.Printed), await Scan(string.Format(null, form, number)));
        Assert.Equal(new IdReading.Known(Lincoln.Jordan, IdKind.Printed), await Scan(number.ToLowerInvariant()));
    }

    [Fact]
    public async Task Whoever_tries_one_code_after_the_other_is_slowed_and_stands_in_the_log_and_others_are_not()
    {
        await IssueCards();
        for (var at = 0; at < 12; at++)
        {
            Assert.IsType<IdReading.Refused>(await Scan(CardNumber.New()));
        }

        var genuine = (await CardOf(Lincoln.Maya)).Number;
        Assert.IsType<IdReading.Wait>(await Scan(genuine));
        Assert.IsType<IdReading.Known>(await Scan(genuine, Kiosk));
        Assert.Equal([(RefusedWhy.Forged, 12), (RefusedWhy.Guessing, 1)], (await Refused()).Select(one => (one.Why, one.Count)));
        World.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.IsType<IdReading.Known>(await Scan(genuine));
    }

    [Fact]
    public async Task A_line_of_students_is_not_slowed()
    {
        await IssueCards();
        for (var at = 0; at < 40; at++)
        {
            Assert.IsType<IdReading.Known>(await Scan((await CardOf(at % 2 == 0 ? Lincoln.Maya : Lincoln.Jordan)).Number));
        }
    }

    [Fact]
    public async Task The_key_lies_sealed_in_the_database_and_is_the_same_after_a_restart()
    {
        await IssueCards();
        var key = await Key();
        World.Services.GetRequiredService<KnownKey>().Key = null;

        Assert.Equal(key, await Key());
        Assert.DoesNotContain(Convert.ToBase64String(key), await World.As(Actor.System, null, services => Task.FromResult(services.GetRequiredService<StudentIdsDb>().Keys.Single().Text)));
    }

    private async Task IsRefused(string text, RefusedWhy why, PersonFacts? owner = null)
    {
        Assert.Equal(new IdReading.Refused(why.ToScanner()), await Scan(text));
        Assert.Contains(await Refused(), entry => entry.Why == why && (owner is null || entry.PersonId == owner.Id) && entry.Place == "Hallway, Kwame Osei");
    }
}
