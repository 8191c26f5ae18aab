namespace Workflows.Compiler.Model;

/// <summary>A parameter of the workflow class's constructor: a service from dependency injection.</summary>
internal sealed record ConstructorParameter(string Name, string TypeName);
