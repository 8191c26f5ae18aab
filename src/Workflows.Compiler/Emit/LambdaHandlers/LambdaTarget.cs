namespace Workflows.Compiler.Emit.LambdaHandlers;

/// <summary>What AWS Lambda calls in a project, which its references say.</summary>
internal enum LambdaTarget
{
    /// <summary>Nothing: it does not reference Workflows.Lambda.</summary>
    None,

    /// <summary>A program that asks for invocations; its handler setting is the task's name.</summary>
    CustomRuntime,

    /// <summary>Methods of a class library: it references Amazon.Lambda.Core too.</summary>
    ClassLibrary,
}
