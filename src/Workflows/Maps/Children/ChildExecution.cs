using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>A child execution of a Distributed Map, for generated code. It costs nothing before it is asked.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ChildExecution
{
    private readonly MapRun _run;

    internal ChildExecution(MapRun run, long index)
    {
        _run = run;
        Index = index;
    }

    /// <summary>Which child of the run it is, from 0 in the order of the items.</summary>
    public long Index { get; }

    /// <summary>The execution's name.</summary>
    public string Name => _run.NameOf(Index);

    /// <summary>The options of the child. They are the Map's own as long as nobody can tell; an item processor that is a workflow class of its own gets <see cref="OwnOptions"/>.</summary>
    public RunOptions? Options => _run.Options;

    /// <summary>The options of the child with its own name, and with the listener if that observes child executions.</summary>
    public RunOptions OwnOptions => _run.OptionsOf(Index);

    /// <summary>The observer of the child; null unless the listener observes child executions. For a processor that does not read the context object.</summary>
    public RunObserver? Observe() => _run.AreChildrenObserved ? ObserveWithContext() : null;

    /// <summary>The observer of a child whose processor reads the context object.</summary>
    public RunObserver ObserveWithContext() => RunObserver.WithContext(_run.Machine, OwnOptions);
}
