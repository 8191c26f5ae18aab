namespace Workflows.Generated;

/// <summary>What pure code of a Map state threw, on its way to where the state is known.</summary>
internal sealed class EvaluationException(Exception exception) : Exception(exception.Message, exception);
