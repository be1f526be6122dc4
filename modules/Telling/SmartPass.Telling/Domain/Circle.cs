using SmartPass.Kernel;

namespace SmartPass.Telling.Domain;

/// <summary>The people around a pass who are not named in it.</summary>
/// <param name="Office">Those who may answer any request of the school.</param>
/// <param name="ReportReaders">Those who read reports.</param>
/// <param name="RoomLeft">Staff of the room the student left.</param>
/// <param name="LetGoBy">Member of staff who let the student go; null where none did or it is not known.</param>
/// <param name="ToldOfRequest">Those who were told of the request before.</param>
internal sealed record Circle(
    IReadOnlyList<PersonId> Office, IReadOnlyList<PersonId> ReportReaders, IReadOnlyList<PersonId> RoomLeft, PersonId? LetGoBy, IReadOnlyCollection<PersonId> ToldOfRequest);
