using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Data.Rows;
using SmartPass.Roster.Domain.Bells.Files;

namespace SmartPass.Roster.Acts.Bells;

/// <summary>Writes down periods and rooms of classes that the roster lacks. A class left empty goes back to what the roster says.</summary>
internal sealed class FillInClasses(BellEditing editing)
{
    // A class that moved here brings along what its school before wrote down.
    private static readonly string[] OfAnySchool = [ModuleDb.SchoolFilter];

    /// <summary>How many classes were changed. Classes of other schools are passed over.</summary>
    public Task<int> Do(IReadOnlyList<ClassFilledIn> filled, CancellationToken stop = default) => editing.Do("schedules.classes-filled-in", async () =>
    {
        var ids = filled.Select(each => each.Class).ToArray();
        var classes = await editing.Db.Classes.AsNoTracking().Where(row => row.SchoolId == editing.School && ids.Contains(row.ClassId)).ToDictionaryAsync(row => row.ClassId);
        var standing = await editing.Db.Set<ClassMeetingRow>().IgnoreQueryFilters(OfAnySchool).Where(row => ids.Contains(row.ClassId)).ToDictionaryAsync(row => row.ClassId);
        var changed = filled.Where(each => classes.ContainsKey(each.Class)).Count(each => Write(Beyond(classes[each.Class], each, standing.GetValueOrDefault(each.Class)), standing.GetValueOrDefault(each.Class)));
        return (changed, changed == 0 ? null : changed == 1 ? "filled in the periods or room of one class" : $"filled in periods or rooms of {changed} classes");
    }, stop);

    /// <summary>What the roster says itself is not written down: it shall follow the roster.</summary>
    private static ClassFilledIn Beyond(ClassRow row, ClassFilledIn filled, ClassMeetingRow? standing) => filled with
    {
        Periods = filled.Periods == row.Periods?.Trim() ? null : filled.Periods,
        Location = filled.LocationStays ? standing?.Location : filled.Location == row.Location?.Trim() ? null : filled.Location,
    };

    private bool Write(ClassFilledIn filled, ClassMeetingRow? standing)
    {
        var empty = filled.Periods is null && filled.Location is null;
        if (standing is null ? empty : (standing.Periods, standing.Location) == (filled.Periods, filled.Location))
        {
            return false;
        }

        if (standing is null)
        {
            editing.Db.Add(new ClassMeetingRow { ClassId = filled.Class, SchoolId = editing.School, Periods = filled.Periods, Location = filled.Location });
        }
        else if (empty)
        {
            editing.Db.Remove(standing);
        }
        else
        {
            (standing.Periods, standing.Location) = (filled.Periods, filled.Location);
        }

        return true;
    }
}
