using SmartPass.Flex.Contracts;
using SmartPass.Kernel;

namespace SmartPass.Flex.Domain;

/// <summary>Who may do what with activities. A substitute acts in the seat of whom they cover, in what takes place that day: what is offered beyond it stays theirs who offer it.</summary>
internal static class MayHost
{
    /// <summary>Whether someone offers something new. Who stands in for the day does not.</summary>
    public static bool Begin(Actor by) => by.Can(FlexPermissions.HostAny) || (by.Can(FlexPermissions.Host) && by.Covers is null);

    public static bool Change(Actor by, Activity activity) => activity.Id == default ? Begin(by) : Offer(by, activity.Hosts) || IsOwnTemplate(by, activity);

    /// <summary>Whoever may not act for others hosts along.</summary>
    public static bool Offer(Actor by, IReadOnlyList<PersonId> hosts) => by.Can(FlexPermissions.HostAny) || (by.Can(FlexPermissions.Host) && hosts.Contains(by.Person));

    /// <summary>Whether someone decides for what these host on a date.</summary>
    public static bool In(Actor by, IReadOnlyList<PersonId> hosts, DateOnly date, DateOnly today) => by.Can(FlexPermissions.HostAny) || (by.Can(FlexPermissions.Host) && Hosts(by, hosts, date, today));

    /// <summary>Whether they are one of these, or stand in for one on that date.</summary>
    public static bool Hosts(Actor by, IReadOnlyList<PersonId> hosts, DateOnly date, DateOnly today) => hosts.Contains(by.Person) || (date == today && hosts.Contains(by.Seat));

    /// <summary>The word with which someone has a student in an activity.</summary>
    public static SignUpRank Rank(Actor by, bool required) =>
        by.Can(FlexPermissions.Manage) ? SignUpRank.Administrator : required ? SignUpRank.Required : SignUpRank.Requested;

    /// <summary>Whether someone may take back a word that was given: nobody takes back a stronger one than theirs.</summary>
    public static bool TakeBack(Actor by, SignUp signUp) => signUp.Rank <= Rank(by, required: true);

    private static bool IsOwnTemplate(Actor by, Activity activity) => activity.IsTemplate && activity.MadeById == by.Person;
}
