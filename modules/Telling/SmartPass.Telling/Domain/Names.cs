using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Telling.Domain;

/// <summary>How what is told of is called.</summary>
/// <param name="School">Whose clock is told.</param>
/// <param name="People">Names of people by id.</param>
/// <param name="Rooms">Names of rooms by id.</param>
internal sealed record Names(School School, IReadOnlyDictionary<PersonId, string> People, IReadOnlyDictionary<RoomId, string> Rooms)
{
    public string Of(PersonId person) => People.GetValueOrDefault(person) ?? "Staff";

    public string Student(PassEvent happened) => People.GetValueOrDefault(happened.Student) ?? "A student";

    public string To(PassEvent happened) => Rooms.GetValueOrDefault(happened.To) ?? "another room";
}
