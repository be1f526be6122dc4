using SmartPass.Kernel;

namespace SmartPass.Platform.Modules;

/// <summary>The slot in the bar above every page, for whoever is signed in at a school. A page outside the school's address may stand in its frame: parts name the school and do not rely on the request's.</summary>
/// <param name="School">The school whose frame it is.</param>
/// <param name="Actor">Who is signed in, as they are there.</param>
public sealed record PageBar(School School, Actor Actor);
