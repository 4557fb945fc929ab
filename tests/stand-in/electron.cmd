@echo off
rem The stand-in under the name of Electron's binary; see the file "electron" beside this one.
setlocal
set "node=node"
if exist "%~dp0..\..\node_modules\.bin\node.cmd" set "node=%~dp0..\..\node_modules\.bin\node.cmd"
set "inspect="
for %%a in (%*) do (
  echo %%~a | findstr /b /c:"--inspect" >nul && set "inspect=%%~a"
)
call "%node%" %inspect% "%~dp0..\..\scripts\run.mjs" "%~dp0electronProcess.ts" %*
exit /b %errorlevel%
