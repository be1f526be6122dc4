using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>The steps of putting members together: look for a name, or take a pasted list. Only students of this school are ever listed, and who is in the group already.</summary>
internal sealed class MembersReader(IPeople people, IWrittenStudents written, CurrentSchool school)
{
    public const string Find = "find", TakeList = "list", DropList = "drop", Add = "add-";
    private const int MostFound = 8;

    private IReadOnlyList<PersonFacts>? _found;
    private IReadOnlyList<PastedLine> _lines = [];
    private string? _listFault;

    /// <summary>Whom a search finds; the only one with that very number before all others.</summary>
    public async Task<IReadOnlyList<PersonFacts>?> Matching(string? text, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var found = await people.Students(school.Id, text, MostFound, stop);
        return found.Where(student => student.Number == text.Trim()).ToList() is [var exact] ? [exact] : found;
    }

    /// <summary>Takes a step of the form; what is typed stays where it was not taken.</summary>
    public async Task Take(MembersForm form, string step, CancellationToken stop)
    {
        switch (step)
        {
            case Find:
                _found = await Matching(form.Text, stop);
                if (_found is not null && written.Meant(form.Text, _found) is { } meant)
                {
                    form.Add(meant.Id);
                    (_found, form.Text) = (null, null);
                }

                break;
            case TakeList:
                await TakeLines(form, stop);
                break;
            case DropList:
                form.List = null;
                break;
            case var _ when step.StartsWith(Add, StringComparison.Ordinal) && IId<PersonId>.TryParse(step[Add.Length..], out var student):
                form.Add(student);
                form.Text = null;
                break;
        }
    }

    /// <summary>A name still in the search, and lines still in the list, are meant too when the form is saved.</summary>
    public async Task TakeRest(MembersForm form, CancellationToken stop)
    {
        await Take(form, Find, stop);
        await Take(form, TakeList, stop);
    }

    /// <param name="form">As posted.</param>
    /// <param name="members">Who is in the group already: someone who left the school stays until someone removes them.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<MembersView> Read(MembersForm form, IReadOnlyCollection<PersonId> members, CancellationToken stop)
    {
        if (form.Shown.Count > EncounterGroup.MostMembers)
        {
            // No form can send any number of names: those that were taken out go first.
            form.Shown.RemoveAll(student => !form.Students.Contains(student));
        }

        var students = (await people.Students(school.Id, stop: stop)).ToDictionary(student => student.Id);
        var gone = await people.Of([.. form.Shown.Where(id => members.Contains(id) && !students.ContainsKey(id))], stop);
        var listed = form.Shown.Distinct().Select(id => students.GetValueOrDefault(id) ?? gone.GetValueOrDefault(id)).OfType<PersonFacts>().ByFamilyName();
        form.Students.RemoveAll(student => listed.All(known => known.Id != student));
        var lines = _lines.Count > 0 ? _lines : await Lines(form, stop);
        return new MembersView(form, listed, _found, _lines, Open(lines, form), _listFault, new EncounterLinks(school));
    }

    private async Task TakeLines(MembersForm form, CancellationToken stop)
    {
        _lines = await Lines(form, stop);
        var noRoom = new List<PastedLine>();
        foreach (var line in _lines.Where(line => line.Found is not null && !form.Students.Contains(line.Found.Id)))
        {
            if (form.IsFull)
            {
                noRoom.Add(line);
            }
            else
            {
                form.Add(line.Found!.Id);
            }
        }

        if (_listFault is null)
        {
            _listFault = noRoom.Count == 0 ? null : $"A group has at most {EncounterGroup.MostMembers} students. {CountWords.Count(noRoom.Count, "line has no room and is", "lines have no room and are")} kept here.";
            form.List = string.Join('\n', _lines.Where(line => noRoom.Contains(line) || line.IsOpen(form.Students)).Select(line => line.Text));
        }
    }

    /// <summary>What the list names; a list that is too long is not read, and stays as it is.</summary>
    private async Task<IReadOnlyList<PastedLine>> Lines(MembersForm form, CancellationToken stop)
    {
        if (PastedLine.IsTooLong(form.List))
        {
            _listFault = $"The list has more than {PastedLine.LongestList:N0} characters. Paste it in parts.";
            return [];
        }

        return await written.Read(school.Id, form.List, stop);
    }

    private static IReadOnlyList<PastedLine> Open(IReadOnlyList<PastedLine> lines, MembersForm form) => [.. lines.Where(line => line.IsOpen(form.Students))];
}
