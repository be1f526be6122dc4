using SmartPass.Kernel;

namespace SmartPass.Roster.Contracts;

/// <summary>Puts students together on a form, for whoever acts at the school of the request: by a search, a class, a saved list or a pasted one. A page binds a <see cref="StudentsForm"/> named <see cref="StudentsForm.Prefix"/>, hands it over with the button that was pressed, and shows the answer with <see cref="StudentsView.Partial"/> inside its own form. Only students of the school are ever listed.</summary>
public interface IStudentPicker
{
    /// <summary>Takes a step of the form. What is typed stays in the form where it was not taken.</summary>
    /// <param name="form">As sent; it is changed.</param>
    /// <param name="step">The button, one of <see cref="StudentsStep"/>; anything else, or null, takes nothing.</param>
    /// <param name="kept">People who were chosen before: they stay listed though they have left the school, until someone takes them out.</param>
    /// <param name="stop">Stops the reading.</param>
    Task<StudentsView> Take(StudentsForm form, string? step, IReadOnlyCollection<PersonId>? kept = null, CancellationToken stop = default);

    /// <summary>Takes what is still typed when the form is sent: a name in the search and lines in the list are meant too, a class or a saved list that was chosen and not added where nobody else is. Ask <see cref="StudentsView.Unsettled"/> before going on.</summary>
    /// <param name="form">As sent; it is changed.</param>
    /// <param name="kept">As in <see cref="Take"/>.</param>
    /// <param name="stop">Stops the reading.</param>
    Task<StudentsView> TakeRest(StudentsForm form, IReadOnlyCollection<PersonId>? kept = null, CancellationToken stop = default);

    /// <summary>The first few whom a search finds, or the only one with that very number; nobody for an empty text.</summary>
    Task<IReadOnlyList<PersonFacts>> Matching(string? text, CancellationToken stop = default);
}
