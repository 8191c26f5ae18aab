using System.Diagnostics.CodeAnalysis;

namespace Workflows.Generated;

/// <summary>The object store of an execution, or what is missing without one.</summary>
internal static class StoreOf
{
    private const string Remedy = "Set RunOptions.ObjectStore, for instance to new LocalObjectStore(folder).";

    public static IObjectStore Items([NotNull] IObjectStore? store) =>
        store ?? throw new MapRunFailedException(Errors.ItemReaderFailed, $"There is no object store to read items from. {Remedy}");

    public static IObjectStore Results([NotNull] IObjectStore? store) =>
        store ?? throw new MapRunFailedException(Errors.ResultWriterFailed, $"There is no object store to write results to. {Remedy}");
}
