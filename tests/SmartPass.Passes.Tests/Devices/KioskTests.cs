using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Kiosk;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Devices;

/// <summary>What a student can prove and do at a kiosk.</summary>
public sealed class KioskTests : DeviceWorld
{
    [Theory]
    [InlineData("000101")]
    [InlineData("*000101*")]
    [InlineData(" %000101? ")]
    [InlineData("LHS-000101")]
    public async Task Number_and_PIN_prove_who_it_is_however_the_scanner_gives_the_number(string scanned)
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214));

        Assert.Equal(Lincoln.Maya.Id, Assert.IsType<ProofOutcome.Proven>(await Prove(kiosk, scanned, "4071")).Student.Person);
    }

    [Fact]
    public async Task An_unknown_number_a_wrong_PIN_no_PIN_and_a_teacher_get_one_answer_after_the_same_look()
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214));
        foreach (var (number, pin) in new[] { ("777777", "4071"), ("000101", "1111"), ("000101", ""), ("000201", "5138") })
        {
            Assert.IsType<ProofOutcome.NotTogether>(await Prove(kiosk, number, pin));
        }

        Assert.Equal(4, Pins.Looked.Count);
        Assert.All(Pins.Looked, looked => Assert.Equal($"kiosk {kiosk.Id}", looked.Device));
    }

    [Fact]
    public async Task Numbers_that_nobody_has_are_paced_one_by_one_like_those_of_students()
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214));
        await Prove(kiosk, "777777", "1");
        await Prove(kiosk, "888888", "1");
        await Prove(kiosk, "777777", "2");

        Assert.Equal(2, Pins.Looked.Select(looked => looked.Person).Distinct().Count());
    }

    [Fact]
    public async Task Where_the_number_is_enough_guesses_are_paced_and_no_PIN_is_looked_at()
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214, numberIsEnough: true));
        for (var guess = 0; guess < 30; guess++)
        {
            Assert.IsType<ProofOutcome.NotTogether>(await Prove(kiosk, $"9{guess:00000}", null));
        }

        Assert.IsType<ProofOutcome.Wait>(await Prove(kiosk, "000101", null));
        World.Clock.Advance(TimeSpan.FromSeconds(3));
        Assert.IsType<ProofOutcome.Proven>(await Prove(kiosk, "000101", null));
        Assert.Empty(Pins.Looked);
    }

    [Fact]
    public async Task A_pass_made_at_a_kiosk_leaves_from_its_room_and_is_of_that_route()
    {
        School.KnowsClasses = false;

        var pass = await Pass(await Started(Lincoln.Maya, SchoolOfTests.Restroom, kiosk: SchoolOfTests.Library));

        Assert.Equal((SchoolOfTests.Library, PassRoute.Kiosk), (pass.FromId, pass.Route));
    }

    [Fact]
    public async Task The_kiosk_of_the_room_ends_a_pass_where_the_room_asks_for_a_code_and_another_rooms_does_not()
    {
        School.Change(SchoolOfTests.Room214, room => room with { EndCheck = EndCheck.RoomCode });
        var (elsewhere, _) = await Paired(Kiosk(SchoolOfTests.Library));
        var (here, _) = await Paired(Kiosk(SchoolOfTests.Room214));
        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);

        Assert.IsType<AnswerOutcome.NeedsCheck>(await Back(Lincoln.Maya, elsewhere));
        Assert.IsType<AnswerOutcome.Ended>(await Back(Lincoln.Maya, here));
        Assert.Equal(EndedHow.AtKiosk, (await Pass(pass)).Ending!.How);
    }

    [Theory]
    [InlineData(EndCheck.None, true, true)]
    [InlineData(EndCheck.RoomCode, false, true)]
    [InlineData(EndCheck.StaffPin, false, false)]
    public async Task A_late_tap_proves_no_more_after_the_pass_ended_by_itself_than_before(EndCheck check, bool elsewhere, bool here)
    {
        School.Change(SchoolOfTests.Room214, room => room with { EndCheck = check });
        foreach (var (student, room, counts, how) in new[] { (Lincoln.Maya, SchoolOfTests.Library, elsewhere, EndedHow.ByStudent), (Lincoln.Jordan, SchoolOfTests.Room214, here, EndedHow.AtKiosk) })
        {
            var (kiosk, _) = await Paired(Kiosk(room));
            var pass = await Started(student, SchoolOfTests.Restroom);
            World.Clock.Advance(TimeSpan.FromMinutes(30));
            await Sweep();

            Assert.Equal(counts, await Back(student, kiosk, TimeSpan.FromMinutes(26)) is AnswerOutcome.Done);
            var ending = (await Pass(pass)).Ending!;
            Assert.Equal((counts ? how : EndedHow.NotRecorded, World.Clock.GetUtcNow().AddMinutes(counts ? -26 : -10)), (ending.How, ending.At));
        }
    }

    [Fact]
    public async Task A_pass_under_way_is_there_to_be_ended_however_long_ago_it_was_planned()
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214));
        School.Change(SchoolOfTests.Nurse, room => room with { ScheduledApproval = ApprovalRule.SelfCheckout });
        await World.As(AtKiosk(Lincoln.Maya), Lincoln.High, services => services.GetRequiredService<AskForPass>().Ask(new Wish(SchoolOfTests.Nurse, "later") { At = World.Clock.GetUtcNow().AddMinutes(20) }));
        for (var pass = 0; pass < 21; pass++)
        {
            await Started(Lincoln.Maya, SchoolOfTests.Restroom, $"{pass}");
            await Back(Lincoln.Maya, kiosk);
        }

        World.Clock.Advance(TimeSpan.FromMinutes(21));
        await Sweep();

        var view = await World.As(AtKiosk(Lincoln.Maya), Lincoln.High, services => services.GetRequiredService<MeReader>().Read(kiosk, CancellationToken.None));
        Assert.Equal((PassStatus.Active, "Nurse"), (view!.Standing!.Status, view.Standing.Card.To.Name));
    }

    [Fact]
    public async Task A_tap_that_waited_for_the_network_ends_the_pass_when_it_was_tapped_and_sent_twice_ends_no_other()
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214));
        var first = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(3));
        var tapped = World.Clock.GetUtcNow();
        World.Clock.Advance(TimeSpan.FromMinutes(7));

        Assert.IsType<AnswerOutcome.Ended>(await Back(Lincoln.Maya, kiosk, TimeSpan.FromMinutes(7)));
        Assert.Equal(tapped, (await Pass(first)).Ending!.At);

        World.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await Started(Lincoln.Maya, SchoolOfTests.Restroom, "u");
        World.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<AnswerOutcome.Done>(await Back(Lincoln.Maya, kiosk, TimeSpan.FromMinutes(9)));
        Assert.Equal(PassStatus.Active, (await Pass(second)).Status);
    }

    [Fact]
    public async Task A_tap_from_a_clock_that_is_wrong_ends_no_pass_in_the_future_or_before_it_began()
    {
        var (kiosk, _) = await Paired(Kiosk(SchoolOfTests.Room214));
        var pass = await Started(Lincoln.Maya, SchoolOfTests.Restroom);
        World.Clock.Advance(TimeSpan.FromMinutes(2));

        await Back(Lincoln.Maya, kiosk, TimeSpan.FromDays(3));
        Assert.Equal(PassStatus.Active, (await Pass(pass)).Status);
        await Back(Lincoln.Maya, kiosk, TimeSpan.FromMinutes(-5));
        Assert.Equal(World.Clock.GetUtcNow(), (await Pass(pass)).Ending!.At);
    }

    [Fact]
    public void A_kept_tap_is_opened_by_the_key_of_its_kiosk_only()
    {
        var key = TapKey.New();
        var sealedTap = Seal(key, """{"number":"000101","pin":"4071","at":1760540400000}""");

        Assert.Equal(new KeptTap("000101", "4071", 1760540400000), key.Unseal(sealedTap));
        Assert.Null(TapKey.New().Unseal(sealedTap));
        Assert.Null(key.Unseal("nonsense"));
        Assert.Null(key.Unseal(Seal(key, "nonsense")));
        Assert.Null(TapKey.None.Unseal(sealedTap));
    }

    private static string Seal(TapKey key, string text)
    {
        using var rsa = RSA.Create();
        rsa.ImportSubjectPublicKeyInfo(Convert.FromBase64String(key.Public), out _);
        return Convert.ToBase64String(rsa.Encrypt(Encoding.UTF8.GetBytes(text), RSAEncryptionPadding.OaepSHA256));
    }
}
