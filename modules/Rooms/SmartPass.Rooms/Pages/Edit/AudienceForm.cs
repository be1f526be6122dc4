using Microsoft.AspNetCore.Mvc.ModelBinding;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Pages.Edit;

/// <summary>Whom a room is for, being put together: grades that are ticked, and students found by name or pasted by number.</summary>
internal sealed class AudienceForm
{
    public List<string> Grades { get; set; } = [];

    public List<PersonId> Only { get; set; } = [];

    public List<PersonId> Not { get; set; } = [];

    /// <summary>A name of a student to look for.</summary>
    public string? Search { get; set; }

    /// <summary>Student numbers that were pasted and are on neither list yet.</summary>
    public string? Numbers { get; set; }

    /// <summary>The people of both lists, to be shown.</summary>
    [BindNever]
    public IReadOnlyDictionary<PersonId, PersonFacts> People { get; set; } = new Dictionary<PersonId, PersonFacts>();

    /// <summary>Whom the search found; null where nobody searched.</summary>
    [BindNever]
    public IReadOnlyList<PersonFacts>? Matches { get; set; }

    /// <summary>Whether this part of the form was just used.</summary>
    [BindNever]
    public bool IsOpen { get; set; }

    public string InWords => Grades.Count + Only.Count + Not.Count == 0
        ? "everyone"
        : string.Join(", ", new[]
        {
            Grades.Count == 0 ? "" : $"grades {GradeWords.InWords(GradeWords.InOrder(Grades))}",
            Only.Count == 0 ? "" : CountWords.Count(Only.Count, "student") + " by name",
            Not.Count == 0 ? "" : "not " + CountWords.Count(Not.Count, "student"),
        }.Where(part => part.Length > 0));

    public static AudienceForm Of(RoomAudience audience) => new() { Grades = [.. audience.Grades], Only = [.. audience.Only], Not = [.. audience.Not] };

    /// <summary>Puts a student on one list, and off the other.</summary>
    public void Put(PersonId student, bool not)
    {
        TakeOff(student);
        (not ? Not : Only).Add(student);
    }

    public void TakeOff(PersonId student)
    {
        Only.Remove(student);
        Not.Remove(student);
    }
}
