using SmartPass.EncounterPrevention.Contracts;

namespace SmartPass.Telling.Domain;

/// <summary>The words of alerts. Bystanders see notices, and mails travel: they name nobody and no place.</summary>
internal static class AlertSentences
{
    public static string Of(EncounterAlertKind kind) => kind switch
    {
        EncounterAlertKind.Prevented => "An encounter was prevented.",
        EncounterAlertKind.NeedsEscort => "Urgent: an encounter was prevented. An adult has to go along.",
        EncounterAlertKind.Overridden => "Encounter prevention was overridden.",
        EncounterAlertKind.OutTogether => "Students who must not meet are out at the same time.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Has no words."),
    };

    /// <summary>Address within the school of the page where one sees more.</summary>
    public static string Link(EncounterAlertKind kind) => kind == EncounterAlertKind.OutTogether ? "/encounters" : "/encounters/log";
}
