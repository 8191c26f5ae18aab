namespace Workflows;

/// <summary>A function that was given by its name, where nobody reads its result.</summary>
internal interface INamedFunction<in TRequest>
{
    ValueTask CallAsync(TRequest request, CancellationToken cancellationToken);
}
