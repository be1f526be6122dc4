using SmartPass.Kernel;

namespace SmartPass.StudentIds.Contracts;

/// <summary>What goes stale when IDs change.</summary>
public static class StudentIdsTopics
{
    /// <summary>How the cards of a school look, and its rules for them.</summary>
    public static string Design(SchoolId school) => $"ids.design:{school}";

    /// <summary>Which cards of a school are valid.</summary>
    public static string Cards(SchoolId school) => $"ids.cards:{school}";

    /// <summary>Photos of people, in the whole district: a person may belong to several schools.</summary>
    public const string Photos = "ids.photos";

    /// <summary>Batches that are printed or were.</summary>
    public static string Batches(SchoolId school) => $"ids.batches:{school}";

    /// <summary>Codes that were refused at a school.</summary>
    public static string Refused(SchoolId school) => $"ids.refused:{school}";
}
