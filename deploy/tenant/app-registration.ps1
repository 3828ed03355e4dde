#Requires -Modules Microsoft.Graph.Authentication
<#
.SYNOPSIS
Makes, checks or removes the app registration with which Schakel signs in.

.DESCRIPTION
What it changes: one app registration in Entra, for this tenant's accounts only, without a secret: its address for signing in is Office itself
(brk-multihub://). It asks for delegated scopes only, so Schakel can do nothing that the signed-in caseworker can't. docs/permissions.md says
what each scope is for. With -Consent it also agrees to these scopes for everybody in the tenant.

How to check: run it with -Check.
How to undo: run it with -Remove. Entra keeps what was removed for 30 days.

Role: Application administrator; for -Consent, Privileged role administrator. Values come from settings.json, which `npm run tenant` writes.

.EXAMPLE
./app-registration.ps1

.EXAMPLE
./app-registration.ps1 -Consent

.EXAMPLE
./app-registration.ps1 -Check
#>
[CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'Set')]
param(
    [Parameter(ParameterSetName = 'Set')]
    [switch] $Consent,

    [Parameter(ParameterSetName = 'Check', Mandatory)]
    [switch] $Check,

    [Parameter(ParameterSetName = 'Remove', Mandatory)]
    [switch] $Remove,

    [string] $SettingsPath = (Join-Path $PSScriptRoot 'settings.json')
)

. (Join-Path $PSScriptRoot 'common.ps1')
$settings = Read-SchakelSettings $SettingsPath
$wanted = $settings.app

# Microsoft Graph has the same id in every tenant.
$graphAppId = '00000003-0000-0000-c000-000000000000'

$scopes = @(if ($Check) { 'Application.Read.All' } else { 'Application.ReadWrite.All' })
if ($Consent) {
    $scopes += 'DelegatedPermissionGrant.ReadWrite.All'
}
Connect-SchakelGraph $settings $scopes

# By its id where the config names one, else by its name.
function Find-App {
    $filter = if ($wanted.clientId) { "appId eq '$($wanted.clientId)'" } else { "displayName eq '$($wanted.name)'" }
    (Invoke-SchakelGraph GET "applications?`$filter=$filter").value | Select-Object -First 1
}

function Find-Principal([string] $AppId) {
    (Invoke-SchakelGraph GET "servicePrincipals?`$filter=appId eq '$AppId'").value | Select-Object -First 1
}

$graph = Find-Principal $graphAppId

# The ids that Microsoft Graph gives the scopes.
function Get-Access {
    foreach ($name in $wanted.scopes) {
        $scope = $graph.oauth2PermissionScopes | Where-Object value -EQ $name
        if (-not $scope) {
            throw "Microsoft Graph has no scope $name in this tenant."
        }
        @{ id = $scope.id; type = 'Scope' }
    }
}

$access = @(Get-Access)
$description = @{
    displayName            = $wanted.name
    signInAudience         = 'AzureADMyOrg'
    spa                    = @{ redirectUris = @($wanted.redirect) }
    requiredResourceAccess = @(@{ resourceAppId = $graphAppId; resourceAccess = $access })
}
$app = Find-App

if ($Check) {
    $asked = @($app.requiredResourceAccess | Where-Object resourceAppId -EQ $graphAppId | ForEach-Object { $_.resourceAccess.id })
    $missing = @($access | Where-Object { $asked -notcontains $_.id })
    $extra = @($asked | Where-Object { $access.id -notcontains $_ })
    Complete-SchakelCheck @(
        New-SchakelResult "App registration $($wanted.name)" ([bool] $app) "client id $($app.appId)"
        New-SchakelResult 'The config names it' ($app -and $app.appId -eq $wanted.clientId) 'ids.entraClient'
        New-SchakelResult 'Address for signing in' ($app.spa.redirectUris -contains $wanted.redirect) $wanted.redirect
        New-SchakelResult 'Scopes' ($missing.Count -eq 0 -and $extra.Count -eq 0) "$($missing.Count) missing, $($extra.Count) too many"
        New-SchakelResult 'No secret' (-not $app.passwordCredentials) 'Schakel needs none'
    )
}

if ($Remove) {
    if ($app -and $PSCmdlet.ShouldProcess($app.displayName, 'Remove app registration')) {
        Invoke-SchakelGraph DELETE "applications/$($app.id)"
        "Removed: $($app.displayName)"
    }
    return
}

if ($PSCmdlet.ShouldProcess($wanted.name, 'Set app registration')) {
    if ($app) {
        Invoke-SchakelGraph PATCH "applications/$($app.id)" $description
    }
    else {
        $app = Invoke-SchakelGraph POST 'applications' $description
    }
    $principal = Find-Principal $app.appId
    if (-not $principal) {
        $principal = Invoke-SchakelGraph POST 'servicePrincipals' @{ appId = $app.appId }
    }
    "Write this in the config, at ids.entraClient: $($app.appId)"
}
if ($Consent -and $app -and $PSCmdlet.ShouldProcess($wanted.scopes -join ', ', 'Agree to these scopes for everybody')) {
    $granted = (Invoke-SchakelGraph GET "oauth2PermissionGrants?`$filter=clientId eq '$($principal.id)' and consentType eq 'AllPrincipals'").value |
        Where-Object resourceId -EQ $graph.id
    if ($granted) {
        Invoke-SchakelGraph PATCH "oauth2PermissionGrants/$($granted.id)" @{ scope = $wanted.scopes -join ' ' }
    }
    else {
        Invoke-SchakelGraph POST 'oauth2PermissionGrants' @{
            clientId    = $principal.id
            consentType = 'AllPrincipals'
            resourceId  = $graph.id
            scope       = $wanted.scopes -join ' '
        } | Out-Null
    }
    "Agreed for everybody: $($wanted.scopes -join ', ')"
}
