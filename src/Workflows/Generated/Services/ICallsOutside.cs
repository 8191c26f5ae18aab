using System.ComponentModel;

namespace Workflows.Generated;

/// <summary>A workflow that calls what is outside of it: services, functions, other workflows, or whoever returns its task tokens. Generated code implements it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICallsOutside
{
    /// <summary>The container that has built the workflow, which is asked for what <see cref="RunOptions"/> does not give; null if none has.</summary>
    IServiceProvider? ServiceProvider { get; set; }

    /// <summary>Says what its states need.</summary>
    /// <param name="requirements">Who looks whether it is there.</param>
    void Require(Requirements requirements);
}
