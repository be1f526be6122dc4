using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Telling.Domain;
using SmartPass.Telling.Pages.Choices;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Domain;

/// <summary>No kind of thing is forgotten.</summary>
public sealed class EveryKindTests
{
    [Fact]
    public void Every_kind_has_its_words_and_ways() => Assert.All(Enum.GetValues<NoticeKind>(), kind =>
    {
        var row = new ChoiceRow(kind, UsualWays.Of(kind, asStudent: false), AsStudent: false);
        Assert.NotEmpty(row.Title);
        Assert.NotEmpty(row.Hint);
        Assert.NotEmpty(Sentences.Subject(kind));
        Assert.False(row.Ways.Email);
    });

    [Fact]
    public void No_two_kinds_are_called_the_same() =>
        Assert.Distinct(Enum.GetValues<NoticeKind>().Select(kind => new ChoiceRow(kind, Ways.None, AsStudent: false).Title));

    [Fact]
    public void Every_alert_has_words() => Assert.All(Enum.GetValues<EncounterAlertKind>(), kind => Assert.NotEmpty(AlertSentences.Of(kind)));

    [Fact]
    public void The_hint_of_encounter_prevention_tells_of_every_alert()
    {
        var hint = new ChoiceRow(NoticeKind.Encounter, Ways.None, AsStudent: false).Hint;

        Assert.All(["prevented", "an adult has to go along", "overridden", "out at the same time"], words => Assert.Contains(words, hint, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_who_is_to_be_alerted_chooses_how_to_be_told_of_encounters()
    {
        NoticeKind[] both = [NoticeKind.Encounter, NoticeKind.EncounterSummary];

        Assert.Subset(KindsFor.Of(Lincoln.At(Lincoln.Osei, Role.Counselor, EncounterPermissions.BeAlerted)).ToHashSet(), both.ToHashSet());
        Assert.Empty(KindsFor.Of(Lincoln.At(Lincoln.Rivera, Role.Teacher, PassPermissions.Answer, PassPermissions.AnswerAny, PassPermissions.SeeReports, EncounterPermissions.See)).Intersect(both));
        Assert.Empty(KindsFor.Of(Lincoln.At(Lincoln.Maya, Role.Student, PassPermissions.Ask)).Intersect(both));
    }

    [Fact]
    public void The_figures_of_the_day_come_by_mail_only() => Assert.Equal(new Ways(false, false, false, true), new Ways(true, true, true, true).For(NoticeKind.EncounterSummary));
}
