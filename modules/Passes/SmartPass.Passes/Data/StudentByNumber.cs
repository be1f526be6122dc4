using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>Finds the student a typed or scanned number means.</summary>
internal sealed class StudentByNumber(IPeople people, CurrentSchool school)
{
    /// <summary>Null where nobody of the school has that number, or more than one does.</summary>
    public async Task<PersonFacts?> Find(string? typed, CancellationToken stop = default)
    {
        foreach (var number in TypedNumber.Read(typed))
        {
            var found = (await people.Students(school.Id, number, stop: stop)).Where(student => string.Equals(student.Number, number, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
            if (found is [var student])
            {
                return student;
            }
        }

        return null;
    }
}
