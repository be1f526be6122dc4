using SmartPass.EncounterPrevention.Domain;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>How a group stands on a day.</summary>
internal enum GroupStanding
{
    On,
    Off,
    NotYet,
    Over,
}

internal static class GroupStandings
{
    public static GroupStanding On(this EncounterGroup group, DateOnly day) => group switch
    {
        { Until: { } last } when last < day => GroupStanding.Over,
        { Off: true } => GroupStanding.Off,
        { From: { } first } when first > day => GroupStanding.NotYet,
        _ => GroupStanding.On,
    };

    public static string InWords(this GroupStanding standing) => standing switch
    {
        GroupStanding.On => "On",
        GroupStanding.Off => "Off",
        GroupStanding.NotYet => "Not yet",
        _ => "Over",
    };
}
