using System.Globalization;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Model.Flow;

/// <summary>
/// Names of states that several machines of one workflow have: AWS wants each name once. The outermost machine keeps the plain name, then the first in the source; in the
/// others a state is called <c>Name (Scope)</c>.
/// </summary>
internal static class ScopedNames
{
    private const int MaxLength = 80;

    public static EquatableArray<State> Of(EquatableArray<State> states)
    {
        var taken = new HashSet<string>(states.Select(static state => state.Name));
        var names = new Dictionary<(string Path, string Method), string>();
        var work = new Queue<(string Path, InnerMachine Inner)>(InnerOf("", states));
        while (work.Count > 0)
        {
            var (path, inner) = work.Dequeue();
            foreach (var state in inner.Machine.States)
            {
                names[(path, state.Method.Name)] = Unique(state.Name, inner.Scope, taken);
            }

            foreach (var deeper in InnerOf(path, inner.Machine.States))
            {
                work.Enqueue(deeper);
            }
        }

        return Renamed("", states, names);
    }

    private static IEnumerable<(string Path, InnerMachine Inner)> InnerOf(string path, EquatableArray<State> states) =>
        states.OfType<WorkState>().SelectMany(state => state.Inner.Select((inner, i) => (PathOf(path, state, i), inner)));

    private static string PathOf(string path, State state, int position) => $"{path}/{state.Method.Name}[{position.ToString(CultureInfo.InvariantCulture)}]";

    private static EquatableArray<State> Renamed(string path, EquatableArray<State> states, Dictionary<(string, string), string> names) => states.Select(state =>
    {
        var name = names.TryGetValue((path, state.Method.Name), out var own) ? own : state.Name;
        return state switch
        {
            ParallelState parallel => parallel with { Name = name, Branches = parallel.Branches.Select((branch, i) => Renamed(PathOf(path, state, i), branch, names)).ToEquatableArray() },
            MapState map => map with { Name = name, ItemProcessor = Renamed(PathOf(path, state, 0), map.ItemProcessor, names) },
            _ => name == state.Name ? state : state with { Name = name },
        };
    }).ToEquatableArray();

    private static InnerMachine Renamed(string path, InnerMachine inner, Dictionary<(string, string), string> names) =>
        inner with { Machine = inner.Machine with { States = Renamed(path, inner.Machine.States, names) } };

    private static string Unique(string name, string scope, HashSet<string> taken)
    {
        if (taken.Add(name))
        {
            return name;
        }

        for (var i = 1; ; i++)
        {
            var candidate = Shortened($"{name} ({scope}{(i == 1 ? "" : $" {i.ToString(CultureInfo.InvariantCulture)}")})");
            if (taken.Add(candidate))
            {
                return candidate;
            }
        }
    }

    /// <summary>Cut to what AWS allows, with a hash of the rest so that names which begin alike stay apart.</summary>
    private static string Shortened(string name)
    {
        if (name.Length <= MaxLength)
        {
            return name;
        }

        // FNV-1a: the same in every process, unlike string.GetHashCode.
        var hash = 2166136261u;
        foreach (var character in name)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        var suffix = $"~{hash.ToString("x8", CultureInfo.InvariantCulture)}";
        return name.Substring(0, MaxLength - suffix.Length) + suffix;
    }
}
