namespace Workflows.Durable;

/// <summary>Data is larger than a state's may be; ASL: <c>States.DataLimitExceeded</c>, which nothing handles.</summary>
internal sealed class DataLimitException(string state, long size, int limit)
    : Exception($"The state '{state}' has data of {size:N0} bytes, but at most {limit:N0} are allowed. Put the data elsewhere and pass on where it is.");
